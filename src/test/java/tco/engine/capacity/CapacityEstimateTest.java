package tco.engine.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static tco.engine.capacity.Examples.DEEPSEEK_V4_FLASH;
import static tco.engine.capacity.Examples.GEMMA_27B;
import static tco.engine.capacity.Examples.H100;
import static tco.engine.capacity.Examples.LLAMA_8B;
import static tco.engine.capacity.Examples.M4_MAX;
import static tco.engine.capacity.Examples.QWEN_14B;
import static tco.engine.capacity.Examples.QWEN_30B;
import static tco.engine.capacity.Examples.RTX_3090;
import static tco.engine.capacity.Examples.RTX_PRO;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tco.engine.capacity.Examples.Words;
import tco.engine.capacity.MeasuredServings.MeasuredSpeeds;
import tco.model.Machine;
import tco.model.Machine.MachineClass;
import tco.model.OpenModel;
import tco.model.ServingTerms.Split;

/// Speeds: what bounds them, how they are anchored, and what is refused.
class CapacityEstimateTest {

    @Test
    void one_stream_of_a_dense_model_is_bound_by_reading_its_weights() {
        // 8.03 GB x 8.5 / 8 over 936 GB/s x 0.93, 16.06 GFLOP over 142 TFLOPS x 0.32,
        // 32 layers x 77 us + 40 us: 9.8014 + 0.3534 + 2.504 ms; one token of cache adds 0.0002
        CapacityEstimate estimate = estimate(RTX_3090, LLAMA_8B, Words.local("q8_0", 1));
        assertThat(1000 / estimate.decodeAlone().typical()).isCloseTo(12.659, within(1e-3));
    }

    @Test
    void a_prompt_is_read_in_chunks_each_of_which_reads_the_weights() {
        ServingTime time = new ServingTime(RTX_3090, LLAMA_8B, Words.local("q8_0", 1).setup());
        double weights = 8.03 * 8.5 / 8 / (936 * 0.93);
        double step = time.read(8193, 0) - time.read(8192, 0);
        assertThat(step).isCloseTo(weights + 16.06e9 / (142e12 * 0.32), within(2e-4));
    }

    @Test
    void four_bit_arithmetic_is_for_dense_models() {
        // on a server a dense nvfp4 model reads at tflops_4, a mixture at tflops_8
        double dense = reading(RTX_PRO, QWEN_14B, "nvfp4") / reading(RTX_PRO, QWEN_14B, "awq");
        assertThat(dense).isGreaterThan(3);
        double mixture = reading(RTX_PRO, QWEN_30B, "nvfp4") / reading(RTX_PRO, QWEN_30B, "fp8");
        assertThat(mixture).isBetween(1.0, 1.3);
    }

    @Test
    void layers_on_two_devices_add_memory_and_no_speed() {
        CapacityEstimate one = estimate(RTX_3090, QWEN_14B, Words.local("q4_k_m", 4096));
        CapacityEstimate two =
                estimate(RTX_3090, QWEN_14B, Words.local("q4_k_m", 4096).on(2, Split.LAYER));
        assertThat(two.decodeAlone()).isEqualTo(one.decodeAlone());
        assertThat(two.prefill()).isEqualTo(one.prefill());
        assertThat(two.memory().roomBytes()).isGreaterThan(2 * one.memory().roomBytes());
    }

    @Test
    void concurrency_is_one_on_local_engines_and_up_to_sixteen_on_servers() {
        assertThat(estimate(M4_MAX, QWEN_14B, local(0)).concurrency()).isEqualTo(1);
        assertThat(estimate(H100, LLAMA_8B, Words.server("fp8", 2048)).concurrency()).isEqualTo(16);
        CapacityEstimate four = estimate(RTX_3090, QWEN_14B, Words.server("awq", 16_384));
        assertThat(four.concurrency()).isEqualTo(4);
        assertThat(four.askedConcurrency()).isEqualTo(4);
    }

    @Test
    void where_nothing_fits_speeds_are_told_and_the_serving_is_not_eligible() {
        CapacityEstimate none = estimate(RTX_3090, GEMMA_27B, Words.local("q8_0", 4096).at(3));
        assertThat(none.isEligible()).isFalse();
        assertThat(none.concurrency()).isEqualTo(3);
        assertThat(none.decodeTogether().typical()).isPositive();
    }

    @Test
    void new_tokens_are_cut_to_the_context() {
        CapacityEstimate estimate =
                estimate(M4_MAX, QWEN_14B, Words.local("q4_k_m", 512).reading(2048));
        assertThat(512 / estimate.readSeconds())
                .isCloseTo(estimate.prefill().typical(), within(1e-9));
    }

    @Test
    void the_first_answer_is_late_where_reading_is_slow() {
        CapacityEstimate estimate = estimate(M4_MAX, QWEN_14B, Words.local("q4_k_m", 4096));
        double typical = estimate.firstAnswerSeconds(30_000).typical();
        assertThat(estimate.firstAnswerSeconds(30_000).high())
                .isCloseTo(typical / 0.58, within(1e-9));
        assertThat(estimate.firstAnswerSeconds(30_000).low())
                .isCloseTo(typical / 1.45, within(1e-9));
    }

    @Test
    void a_measured_speed_at_the_same_point_is_met() {
        Words words = Words.server("awq", 4096).at(2).reading(2048);
        MeasuredSpeeds measured =
                new MeasuredSpeeds(OptionalDouble.of(77), OptionalDouble.of(1234), 2, 4096);
        CapacityEstimate anchored = estimate(RTX_3090, QWEN_14B, words, measured);
        assertThat(anchored.decodeTogether().typical()).isCloseTo(77, within(1e-9));
        assertThat(anchored.decodeTogether().low()).isCloseTo(77 * 0.81, within(1e-9));
        assertThat(anchored.prefill().typical()).isCloseTo(1234, within(1e-9));
        assertThat(anchored.prefill().high()).isCloseTo(1234 * 1.24, within(1e-9));
    }

    @Test
    void local_reading_and_compressed_attention_are_not_anchored() {
        MeasuredSpeeds measured =
                new MeasuredSpeeds(OptionalDouble.of(77), OptionalDouble.of(1234), 1, 4096);
        Words words = Words.local("q4_k_m", 4096);
        CapacityEstimate local = estimate(M4_MAX, QWEN_14B, words, measured);
        assertThat(local.decodeAlone().typical()).isCloseTo(77, within(1e-9));
        assertThat(local.decodeAlone().low()).isCloseTo(77 * 0.87, within(1e-9));
        assertThat(local.prefill()).isEqualTo(estimate(M4_MAX, QWEN_14B, words).prefill());
        Words compressed = Words.local("ds4-q2", 4096).file(81);
        CapacityEstimate ignored = estimate(M4_MAX, DEEPSEEK_V4_FLASH, compressed, measured);
        assertThat(ignored.decodeAlone())
                .isEqualTo(estimate(M4_MAX, DEEPSEEK_V4_FLASH, compressed).decodeAlone());
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        refused(() -> Words.local("q8_0", 0.5).setup(), "context");
        refused(() -> Words.local("q8_0", 1).at(0.5).setup(), "concurrency");
        refused(() -> Words.local("q8_0", 1).reading(0).setup(), "new tokens");
        refused(() -> Words.local("q8_0", 1).cache(3).setup(), "kv_bytes");
        refused(() -> Words.local("q8_0", 1).file(-1).setup(), "weights_gb");
        refused(() -> Words.local("q8_0", 1).on(0, Split.NONE).setup(), "devices");
        refused(() -> Words.local("q8_0", 1).on(1, Split.TENSOR).setup(), "split");
        refused(() -> Words.local("q8_0", 1).on(2, Split.NONE).setup(), "split");
        refused(
                () -> new MeasuredSpeeds(OptionalDouble.of(0), OptionalDouble.empty(), 1, 0),
                "decode_tok_s");
        refused(
                () -> new MeasuredSpeeds(OptionalDouble.empty(), OptionalDouble.of(0), 1, 0),
                "prefill_tok_s");
        Words split = Words.local("q8_0", 4096).on(2, Split.TENSOR);
        refused(() -> estimate(M4_MAX, QWEN_14B, split), "link_gb_s");
        estimate(M4_MAX, QWEN_14B, Words.local("q8_0", 4096).on(2, Split.LAYER));
    }

    @Test
    void shapes_that_no_machine_has_are_refused() {
        refusedShape(0, 546, 17, 0.75, "memory_gb");
        refusedShape(128, 0, 17, 0.75, "bandwidth_gb_s");
        refusedShape(128, 546, 0, 0.75, "tflops_16");
        refusedShape(128, 546, 17, 0, "usable_share");
        refusedShape(128, 546, 17, 1.001, "usable_share");
        refusedShape(Double.NaN, 546, 17, 1, "memory_gb");
    }

    private static void refusedShape(
            double memory, double bandwidth, double tflops, double share, String key) {
        assertThatThrownBy(() ->
                        new Machine(
                                MachineClass.APPLE,
                                memory,
                                bandwidth,
                                tflops,
                                17,
                                17,
                                OptionalDouble.empty(),
                                OptionalDouble.of(share)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(key);
    }

    private static void refused(Runnable question, String key) {
        assertThatThrownBy(question::run)
                .isInstanceOf(CapacityException.class)
                .satisfies(e -> assertThat(((CapacityException) e).key()).isEqualTo(key));
    }

    private static Words local(double concurrency) {
        return Words.local("q4_k_m", 4096).at(concurrency);
    }

    private static double reading(Machine machine, OpenModel model, String quant) {
        return estimate(machine, model, Words.server(quant, 2048)).prefill().typical();
    }

    private static CapacityEstimate estimate(Machine machine, OpenModel model, Words words) {
        return new CapacityEstimate(machine, model, words.setup(), Optional.empty());
    }

    private static CapacityEstimate estimate(
            Machine machine, OpenModel model, Words words, MeasuredSpeeds measured) {
        return new CapacityEstimate(machine, model, words.setup(), Optional.of(measured));
    }
}
