package tco.engine.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static tco.engine.capacity.Examples.B200;
import static tco.engine.capacity.Examples.DEEPSEEK_V3;
import static tco.engine.capacity.Examples.DEEPSEEK_V4_FLASH;
import static tco.engine.capacity.Examples.GPT_OSS_120B;
import static tco.engine.capacity.Examples.H100;
import static tco.engine.capacity.Examples.LLAMA_70B;
import static tco.engine.capacity.Examples.LLAMA_8B;
import static tco.engine.capacity.Examples.M4_MAX;
import static tco.engine.capacity.Examples.M5_MAX;
import static tco.engine.capacity.Examples.QWEN_122B;
import static tco.engine.capacity.Examples.QWEN_14B;
import static tco.engine.capacity.Examples.QWEN_30B;
import static tco.engine.capacity.Examples.QWEN_35B;
import static tco.engine.capacity.Examples.RTX_3090;
import static tco.engine.capacity.Examples.RTX_5090;
import static tco.engine.capacity.Examples.RTX_PRO;
import static tco.engine.capacity.Examples.STRIX_HALO;

import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import tco.engine.capacity.Examples.Words;
import tco.engine.capacity.MeasuredServings.MeasuredSpeeds;
import tco.model.Machine;
import tco.model.OpenModel;
import tco.model.Range;
import tco.model.ServingTerms.Split;

/// Examples 1 to 13 of docs/capacity.md: speeds to a millionth, gigabytes to their last digit.
class WorkedSpeedsTest {
    private static final Percentage MILLIONTH = withinPercentage(1e-4);
    private static final Offset<Double> LAST_DIGIT = within(0.51e-6);

    @Test
    void e1_a_mixture_on_a_mac() {
        CapacityEstimate estimate =
                check(
                        M4_MAX,
                        QWEN_30B,
                        Words.local("mlx-4", 32_768),
                        17.173125,
                        85.262628,
                        3.221225,
                        54.404996,
                        54.404996,
                        388.590760);
        ranges(estimate.decodeTogether(), 42.435897, 63.653846);
        ranges(estimate.prefill(), 225.382641, 563.456601);
        near(estimate.readSeconds(), 5.270326);
    }

    @Test
    void e2_a_hybrid_whose_file_is_known_on_unified_memory() {
        check(
                STRIX_HALO,
                QWEN_35B,
                Words.local("UD-Q8_K_XL", 32_768).file(38.44),
                38.44,
                77.314310,
                0.671089,
                39.106983,
                39.106983,
                902.073626);
    }

    @Test
    void e3_a_dense_model_on_a_card() {
        check(
                RTX_3090,
                LLAMA_8B,
                Words.local("Q4_K_M", 4096).reading(1024),
                4.868188,
                19.215762,
                0.536871,
                109.177644,
                109.177644,
                2272.843584);
    }

    @Test
    void e4_two_cards_share_every_layer() {
        check(
                RTX_5090,
                QWEN_35B,
                Words.server("int4", 65_536).at(8).on(2, Split.TENSOR),
                22.340645,
                29.445300,
                1.342177,
                80.738733,
                645.909865,
                16336.064994);
    }

    @Test
    void e5_sliding_windows_on_a_server() {
        check(
                RTX_PRO,
                GPT_OSS_120B,
                Words.server("mxfp4", 32_768).at(16),
                64.308387,
                23.370530,
                1.212678,
                32.347647,
                517.562356,
                14457.559397);
    }

    @Test
    void e6_the_same_on_a_local_engine() {
        check(
                RTX_PRO,
                GPT_OSS_120B,
                Words.local("mxfp4", 32_768),
                62.877036,
                33.490677,
                1.212678,
                136.626981,
                136.626981,
                4308.538671);
    }

    @Test
    void e7_eight_bit_cache_in_the_datacentre() {
        check(
                H100,
                LLAMA_8B,
                Words.server("fp8", 2048).at(32).cache(1),
                8.130375,
                64.602056,
                0.134218,
                126.683008,
                4053.856245,
                68066.753012);
    }

    @Test
    void e8_latents_are_repeated_on_eight_devices() {
        check(
                B200,
                DEEPSEEK_V3,
                Words.server("fp8", 16_384).at(64).on(8, Split.TENSOR),
                679.387500,
                633.796257,
                9.210692,
                22.638271,
                1448.849361,
                43647.428845);
    }

    @Test
    void e9_compressed_attention() {
        check(
                M4_MAX,
                DEEPSEEK_V4_FLASH,
                Words.local("ds4-q2", 65_536).file(81),
                81,
                20.159215,
                0.925972,
                17.256228,
                17.256228,
                184.263471);
    }

    @Test
    void e10_layers_divided_among_two_cards() {
        check(
                RTX_3090,
                LLAMA_70B,
                Words.local("q4_k_m", 8192).on(2, Split.LAYER).file(42.51),
                42.51,
                5.002427,
                2.684355,
                16.089912,
                16.089912,
                253.815596);
    }

    @Test
    void e11_matrix_units_on_a_mac() {
        check(
                M5_MAX,
                QWEN_122B,
                Words.local("mlx-4", 65_536).file(69.6),
                69.6,
                31.787215,
                1.610613,
                48.991051,
                48.991051,
                492.956741);
    }

    @Test
    void e12_four_of_thirty_two_fit() {
        CapacityEstimate estimate =
                check(
                        RTX_3090,
                        QWEN_14B,
                        Words.server("awq", 16_384).at(32),
                        8.492750,
                        11.926979,
                        2.684355,
                        40.707763,
                        162.831052,
                        1766.157026);
        assertThat(estimate.concurrency()).isEqualTo(4);
    }

    @Test
    void e13_anchored_at_a_measured_speed() {
        MeasuredSpeeds anchor =
                new MeasuredSpeeds(OptionalDouble.of(1200), OptionalDouble.empty(), 16, 2048);
        CapacityEstimate estimate =
                check(
                        H100,
                        QWEN_30B,
                        Words.server("fp8", 32_768).at(8),
                        Optional.of(anchor),
                        30.911625,
                        41.820806,
                        3.221225,
                        49.200712,
                        393.605694,
                        19356.172473);
        ranges(estimate.decodeTogether(), 318.820612, 484.135003);
    }

    private static CapacityEstimate check(
            Machine machine,
            OpenModel model,
            Words words,
            double weightsGb,
            double roomGb,
            double cacheGb,
            double stream,
            double together,
            double reading) {
        return check(
                machine,
                model,
                words,
                Optional.empty(),
                weightsGb,
                roomGb,
                cacheGb,
                stream,
                together,
                reading);
    }

    private static CapacityEstimate check(
            Machine machine,
            OpenModel model,
            Words words,
            Optional<MeasuredSpeeds> anchor,
            double weightsGb,
            double roomGb,
            double cacheGb,
            double stream,
            double together,
            double reading) {
        CapacityEstimate estimate = new CapacityEstimate(machine, model, words.setup(), anchor);
        MemoryFit memory = estimate.memory();
        assertThat(memory.weightsBytes() / 1e9).isCloseTo(weightsGb, LAST_DIGIT);
        assertThat(memory.roomBytes() / 1e9).isCloseTo(roomGb, LAST_DIGIT);
        assertThat(memory.cacheBytesPerSequence() / 1e9).isCloseTo(cacheGb, LAST_DIGIT);
        near(estimate.decodeOfStream().typical(), stream);
        near(estimate.decodeTogether().typical(), together);
        near(estimate.prefill().typical(), reading);
        return estimate;
    }

    private static void ranges(Range range, double low, double high) {
        near(range.low(), low);
        near(range.high(), high);
    }

    private static void near(double value, double expected) {
        assertThat(value).isCloseTo(expected, MILLIONTH);
    }
}
