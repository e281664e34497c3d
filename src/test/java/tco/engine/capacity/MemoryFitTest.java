package tco.engine.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tco.engine.capacity.Examples.GEMMA_27B;
import static tco.engine.capacity.Examples.LLAMA_8B;
import static tco.engine.capacity.Examples.M4_MAX;
import static tco.engine.capacity.Examples.QWEN_14B;
import static tco.engine.capacity.Examples.RTX_3090;
import static tco.engine.capacity.Examples.RTX_4090;
import static tco.engine.capacity.Examples.STRIX_HALO;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tco.engine.capacity.Examples.Words;
import tco.engine.capacity.MemoryFit.FitVerdict;
import tco.model.Attention;
import tco.model.Machine;
import tco.model.Machine.MachineClass;
import tco.model.OpenModel;
import tco.model.ServingTerms.Split;

/// Where memory ends: both sides of each boundary.
class MemoryFitTest {
    private static final double LEAST = MemoryFit.LEAST_CONTEXT;
    private static final double GIB = 1L << 30;

    @Test
    void the_share_of_memory_in_use_depends_on_the_class_and_the_engine() {
        assertThat(usable(M4_MAX, Words.local("q8_0", 4096))).isEqualTo(128 * GIB * 0.75);
        assertThat(usable(STRIX_HALO, Words.local("q8_0", 4096))).isEqualTo(128 * GIB * 0.85);
        assertThat(usable(RTX_3090, Words.local("q8_0", 4096)))
                .isCloseTo(24 * GIB * 0.95, within(1.0));
        assertThat(usable(RTX_3090, Words.server("fp8", 4096)))
                .isCloseTo(24 * GIB * 0.90, within(1.0));
        assertThat(usable(M4_MAX, Words.server("fp8", 4096))).isEqualTo(128 * GIB * 0.75);
    }

    @Test
    void a_given_share_holds_on_both_engines() {
        Machine tuned = withShare(M4_MAX, 0.97);
        assertThat(usable(tuned, Words.local("q8_0", 4096)))
                .isCloseTo(128 * GIB * 0.97, within(1.0));
        assertThat(usable(tuned, Words.server("fp8", 4096)))
                .isCloseTo(128 * GIB * 0.97, within(1.0));
    }

    @Test
    void a_server_on_several_devices_needs_more() {
        // each device: 2 GB, 3 % of its memory, and 2 GB to exchange
        double one = 2e9 + 0.03 * 24 * GIB;
        assertThat(fit(RTX_3090, LLAMA_8B, Words.server("fp8", 4096)).runtimeBytes())
                .isCloseTo(one, within(1.0));
        assertThat(
                        fit(RTX_3090, LLAMA_8B, Words.server("fp8", 4096).on(2, Split.TENSOR))
                                .runtimeBytes())
                .isCloseTo(2 * (one + 2e9), within(1.0));
    }

    @Test
    void a_context_beyond_the_models_window_does_not_fit_at_all() {
        assertThat(fit(M4_MAX, LLAMA_8B, Words.local("q8_0", 131_072)).sequences()).isPositive();
        assertThat(fit(M4_MAX, LLAMA_8B, Words.local("q8_0", 131_073)).sequences()).isZero();
        assertThat(fit(M4_MAX, LLAMA_8B, Words.local("q8_0", 4096)).longestContext(1))
                .isEqualTo(131_072);
    }

    @Test
    void the_verdict_turns_at_the_longest_context_and_at_the_least() {
        MemoryFit alone = fit(RTX_4090, QWEN_14B, Words.local("q4_k_m", 91_845));
        assertThat(alone.verdict(1, LEAST)).isEqualTo(FitVerdict.FITS);
        MemoryFit longer = fit(RTX_4090, QWEN_14B, Words.local("q4_k_m", 91_846));
        assertThat(longer.verdict(1, LEAST)).isEqualTo(FitVerdict.LESS_CONTEXT);
        assertThat(longer.verdict(1, 91_845)).isEqualTo(FitVerdict.LESS_CONTEXT);
        assertThat(longer.verdict(1, 91_846)).isEqualTo(FitVerdict.DOES_NOT_FIT);
        // 91,845 tokens for all: 22 have 4,174 each, 23 have 3,993
        assertThat(longer.verdict(22, LEAST)).isEqualTo(FitVerdict.LESS_CONTEXT);
        assertThat(longer.verdict(23, LEAST)).isEqualTo(FitVerdict.FEWER_AT_ONCE);
    }

    @Test
    void weights_that_leave_no_room_do_not_fit() {
        MemoryFit none = fit(RTX_3090, GEMMA_27B, Words.local("q8_0", 4096));
        assertThat(none.roomBytes()).isNegative();
        assertThat(none.sequences()).isZero();
        assertThat(none.longestContext(1)).isZero();
        assertThat(none.verdict(1, LEAST)).isEqualTo(FitVerdict.DOES_NOT_FIT);
    }

    @Test
    void beyond_the_window_only_the_full_layers_grow() {
        // 2 x 16 heads x 128 x 2 bytes a layer: 10 full layers, 52 in a window of 1,024
        double layer = 2 * 16 * 128 * 2;
        MemoryFit short1 = fit(RTX_4090, GEMMA_27B, Words.local("q4_0", 1024));
        assertThat(short1.cacheBytesPerSequence()).isEqualTo(62 * layer * 1024);
        MemoryFit beyond = fit(RTX_4090, GEMMA_27B, Words.local("q4_0", 1025));
        assertThat(beyond.cacheBytesPerSequence()).isEqualTo(52 * layer * 1024 + 10 * layer * 1025);
    }

    @Test
    void a_cache_that_does_not_grow_has_no_longest_context_but_the_models() {
        OpenModel none = Examples.dense(1, 10, 8, 1024, new Attention.Grouped(0, 8, 64), 50_000);
        assertThat(fit(RTX_3090, none, Words.local("q8_0", 4096)).longestContext(3))
                .isEqualTo(50_000);
        OpenModel unlimited = Examples.dense(1, 10, 8, 1024, new Attention.Grouped(0, 8, 64), 0);
        MemoryFit fit = fit(RTX_3090, unlimited, Words.local("q8_0", 4096));
        assertThat(fit.longestContext(3)).isEqualTo(1e9);
        assertThat(fit.sequences()).isEqualTo(1e9);
    }

    @Test
    void wide_heads_need_scratch_memory_on_local_engines_of_macs_only() {
        OpenModel fused = Examples.dense(8, 8, 32, 4096, new Attention.Grouped(8, 8, 128), 0);
        OpenModel wide = Examples.dense(8, 8, 32, 4096, new Attention.Grouped(8, 8, 129), 0);
        assertThat(fit(M4_MAX, fused, Words.local("q8_0", 4096)).scratchBytes()).isZero();
        // 2 bytes x 32 heads x 2,048 x 4,096
        assertThat(fit(M4_MAX, wide, Words.local("q8_0", 4096)).scratchBytes())
                .isEqualTo(2.0 * 32 * 2048 * 4096);
        assertThat(fit(M4_MAX, wide, Words.server("fp8", 4096)).scratchBytes()).isZero();
        assertThat(fit(STRIX_HALO, wide, Words.local("q8_0", 4096)).scratchBytes()).isZero();
    }

    @Test
    void heads_that_cannot_be_divided_are_repeated() {
        OpenModel two = Examples.dense(8, 8, 32, 4096, new Attention.Grouped(8, 2, 128), 0);
        double one = 2 * 8 * 2 * 128 * 2;
        assertThat(perToken(two, 1, Split.NONE)).isEqualTo(one);
        assertThat(perToken(two, 2, Split.TENSOR)).isEqualTo(one);
        assertThat(perToken(two, 4, Split.TENSOR)).isEqualTo(2 * one);
        assertThat(perToken(two, 4, Split.LAYER)).isEqualTo(one);
    }

    private static double perToken(OpenModel model, int devices, Split split) {
        return fit(RTX_4090, model, Words.server("fp8", 4096).on(devices, split))
                .cacheBytesPerToken();
    }

    private static double usable(Machine machine, Words words) {
        return fit(machine, LLAMA_8B, words).usableBytes();
    }

    private static Machine withShare(Machine machine, double share) {
        return new Machine(
                MachineClass.APPLE,
                machine.memoryGb(),
                machine.bandwidthGbS(),
                machine.tflops16(),
                machine.tflops8(),
                machine.tflops4(),
                machine.linkGbS(),
                OptionalDouble.of(share));
    }

    private static MemoryFit fit(Machine machine, OpenModel model, Words words) {
        return new MemoryFit(machine, model, words.setup());
    }
}
