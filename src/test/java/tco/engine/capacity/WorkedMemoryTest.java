package tco.engine.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tco.engine.capacity.Examples.GEMMA_27B;
import static tco.engine.capacity.Examples.KIMI_K2;
import static tco.engine.capacity.Examples.M5_MAX;
import static tco.engine.capacity.Examples.QWEN_122B;
import static tco.engine.capacity.Examples.QWEN_14B;
import static tco.engine.capacity.Examples.QWEN_32B;
import static tco.engine.capacity.Examples.RTX_4090;
import static tco.engine.capacity.Examples.RTX_PRO;

import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tco.engine.capacity.Examples.Words;
import tco.engine.capacity.MemoryFit.FitVerdict;
import tco.model.Machine;
import tco.model.OpenModel;
import tco.model.ServingTerms.Split;

/// Examples 14 to 18 of docs/capacity.md, in gigabytes to the last digit given there.
class WorkedMemoryTest {
    private static final Offset<Double> LAST_DIGIT = within(0.51e-6);
    private static final Offset<Double> THOUSANDTH = within(0.5e-3);
    private static final double LEAST = MemoryFit.LEAST_CONTEXT;

    @Test
    void e14_fits_with_less_context() {
        MemoryFit fit = fit(RTX_4090, QWEN_32B, Words.local("q4_k_m", 65_536));
        assertThat(fit.weightsBytes() / 1e9).isCloseTo(19.860750, LAST_DIGIT);
        assertThat(fit.runtimeBytes() / 1e9).isCloseTo(0.697215, LAST_DIGIT);
        assertThat(fit.roomBytes() / 1e9).isCloseTo(3.923349, LAST_DIGIT);
        assertThat(fit.longestContext(1)).isEqualTo(14_966);
        assertThat(fit.sequences()).isZero();
        assertThat(fit.verdict(1, LEAST)).isEqualTo(FitVerdict.LESS_CONTEXT);
    }

    @Test
    void e15_fits_with_fewer_at_once() {
        MemoryFit fit = fit(RTX_4090, QWEN_14B, Words.local("q4_k_m", 32_768));
        assertThat(fit.roomBytes() / 1e9).isCloseTo(15.047915, LAST_DIGIT);
        assertThat(fit.sequences()).isEqualTo(2);
        assertThat(fit.longestContext(64)).isEqualTo(1_435);
        assertThat(fit.longestContext(1)).isEqualTo(91_845);
        assertThat(fit.verdict(64, LEAST)).isEqualTo(FitVerdict.FEWER_AT_ONCE);
    }

    @Test
    void e16_wide_heads_need_scratch_memory_on_a_mac() {
        MemoryFit fit = fit(M5_MAX, QWEN_122B, Words.local("mlx-4", 32_768).file(69.6));
        assertThat(fit.scratchBytes() / 1e9).isCloseTo(4.294967, LAST_DIGIT);
        assertThat(fit.cacheBytesPerSequence() / 1e9).isCloseTo(0.80530637, LAST_DIGIT);
        assertThat(fit.runtimeBytes() / 1e9).isCloseTo(1.692, LAST_DIGIT);
        assertThat(fit.longestContext(1)).isEqualTo(204_225);
        assertThat(fit.verdict(1, LEAST)).isEqualTo(FitVerdict.FITS);
        double used =
                fit.weightsBytes()
                        + fit.runtimeBytes()
                        + fit.scratchBytes()
                        + fit.cacheBytesPerSequence();
        assertThat(used / 1e9).isCloseTo(76.392, THOUSANDTH); // measured peak 76.4
    }

    @Test
    void e17_a_given_share_of_eight_cards() {
        Machine card =
                new Machine(
                        RTX_PRO.deviceClass(),
                        RTX_PRO.memoryGb(),
                        RTX_PRO.bandwidthGbS(),
                        RTX_PRO.tflops16(),
                        RTX_PRO.tflops8(),
                        RTX_PRO.tflops4(),
                        RTX_PRO.linkGbS(),
                        OptionalDouble.of(0.94));
        MemoryFit fit =
                fit(
                        card,
                        KIMI_K2,
                        Words.server("int4", 131_072).on(8, Split.TENSOR).cache(1).file(595));
        assertThat(fit.roomBytes() / 1e9).isCloseTo(123.416686, LAST_DIGIT);
        assertThat(fit.longestContext(1)).isEqualTo(439_067); // measured 449,600
    }

    @Test
    void e18_the_longest_context_may_lie_inside_the_window() {
        MemoryFit fit = fit(RTX_4090, GEMMA_27B, Words.local("q4_0", 32_768));
        assertThat(fit.roomBytes() / 1e9).isCloseTo(8.268485, LAST_DIGIT);
        assertThat(fit.sequences()).isEqualTo(2);
        assertThat(fit.longestContext(40)).isEqualTo(406);
        assertThat(fit.longestContext(1)).isEqualTo(95_608);
        assertThat(fit.verdict(40, LEAST)).isEqualTo(FitVerdict.FEWER_AT_ONCE);
    }

    private static MemoryFit fit(Machine machine, OpenModel model, Words words) {
        return new MemoryFit(machine, model, words.setup());
    }
}
