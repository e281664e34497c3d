package tco.engine.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static tco.engine.capacity.Examples.LLAMA_8B;
import static tco.engine.capacity.Examples.QWEN_30B;
import static tco.engine.capacity.Examples.QWEN_35B;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tco.model.Attention;
import tco.model.EngineClass;
import tco.model.OpenModel;
import tco.model.OpenModel.Experts;
import tco.model.Quantisation;

/// Which bytes a step reads, worked by hand.
class ModelWeightsTest {
    private static final Pattern ROW = Pattern.compile("(?m)^[|] ([^|]+) [|]");

    private static final Attention ANY = new Attention.Grouped(1, 1, 1);

    @Test
    void a_token_reads_the_shared_part_and_its_experts() {
        // 8 of 128 experts: f = 1/16; S = (3.35 - 30.53/16) / (15/16) = 1.538
        assertThat(QWEN_30B.sharedParametersB()).isCloseTo(1.538, within(1e-9));
        ModelWeights weights = weights(QWEN_30B, "mlx-4", EngineClass.LOCAL);
        assertThat(weights.touchedBy(1)).isCloseTo(1.884375e9, within(1.0)); // 3.35 x 4.5 / 8
        assertThat(weights.total()).isCloseTo(17.173125e9, within(1.0)); // 30.53 x 4.5 / 8
    }

    @Test
    void eight_tokens_touch_less_than_eight_times_the_experts_of_one() {
        // 1 - (1 - 8/256)^8 = 0.2243 of the experts
        ModelWeights weights = weights(QWEN_35B, "int4", EngineClass.SERVER);
        double touched = (weights.touchedBy(8) - weights.sharedBytes()) / weights.routedBytes();
        assertThat(touched).isCloseTo(0.224300, within(0.51e-6));
        assertThat(weights.touchedBy(8)).isCloseTo(8.080779e9, within(500.0));
    }

    @Test
    void a_dense_model_reads_all_whatever_the_batch() {
        ModelWeights weights = weights(LLAMA_8B, "q8_0", EngineClass.LOCAL);
        assertThat(weights.touchedBy(1)).isEqualTo(weights.touchedBy(64));
        assertThat(weights.total()).isCloseTo(8.03 * 8.5 / 8 * 1e9, within(1.0));
    }

    @Test
    void a_known_file_leaves_the_shared_part_and_gives_the_rest_to_the_experts() {
        OpenModel model = tenBillion(2); // f = 0.1, S = 1 / 0.9, E = 10 - 1 / 0.9
        double sharedBytes = 1e9 / 0.9 * 16 / 8;
        // (8 F - 16 S) / E = 1 at F = 3.3333
        ModelWeights enough = file(model, 3.34);
        assertThat(enough.sharedBytes()).isCloseTo(sharedBytes, within(1.0));
        assertThat(enough.total()).isCloseTo(3.34e9, within(1.0));
        ModelWeights tooSmall = file(model, 3.33); // everything at 8 x 3.33 / 10 bits
        assertThat(tooSmall.sharedBytes()).isCloseTo(3.33e9 / 9, within(1.0));
        assertThat(tooSmall.total()).isCloseTo(3.33e9, within(1.0));
    }

    @Test
    void the_shared_part_of_mxfp4_is_larger_on_a_server() {
        OpenModel model = tenBillion(2);
        assertThat(weights(model, "mxfp4", EngineClass.SERVER).sharedBytes())
                .isCloseTo(1e9 / 0.9 * 2, within(1.0));
        assertThat(weights(model, "mxfp4", EngineClass.LOCAL).sharedBytes())
                .isCloseTo(1e9 / 0.9 * 8.5 / 8, within(1.0));
    }

    @Test
    void rounded_counts_may_leave_a_little_less_than_nothing_outside_the_experts() {
        // S = (A - 1) / 0.9; allowed down to -0.1 A, that is A = 0.917431
        assertThat(tenBillion(0.92).sharedParametersB()).isZero();
        assertThat(tenBillion(0.92).routedParametersB()).isEqualTo(10);
        assertThatThrownBy(() -> tenBillion(0.91)).hasMessageContaining("active_parameters_b");
    }

    @Test
    void a_dense_model_has_as_many_active_parameters_as_parameters() {
        assertThat(model(10, 10 - 9e-9, Optional.empty()).routedParametersB()).isZero();
        assertThatThrownBy(() -> model(10, 10 - 11e-9, Optional.empty()))
                .hasMessageContaining("dense");
        assertThatThrownBy(() -> model(10, 11, Optional.empty())).hasMessageContaining("above");
        assertThatThrownBy(() -> model(10, 0, Optional.empty()))
                .hasMessageContaining("active_parameters_b");
    }

    @Test
    void a_token_uses_at_least_one_expert_and_not_all() {
        assertThat(new Experts(8, 7).activeShare()).isEqualTo(0.875);
        assertThat(new Experts(8, 1).activeShare()).isEqualTo(0.125);
        assertThatThrownBy(() -> new Experts(8, 8)).hasMessageContaining("experts_active");
        assertThatThrownBy(() -> new Experts(8, 0)).hasMessageContaining("experts_active");
    }

    @Test
    void names_of_formats_are_read_in_any_case() {
        assertThat(Quantisation.named(" UD_Q4-K_xl").orElseThrow().name()).isEqualTo("ud-q4-k-xl");
        assertThat(Quantisation.named("q4")).isEmpty();
        assertThat(Quantisation.names()).doesNotHaveDuplicates();
    }

    @Test
    void the_capacity_page_has_every_format() throws IOException {
        String page = Files.readString(Path.of("docs/capacity.md"));
        String formats = page.substring(page.indexOf("| bf16"), page.indexOf("Names compare"));
        assertThat(
                        ROW.matcher(formats)
                                .results()
                                .flatMap(row -> Stream.of(row.group(1).split(", ", -1))))
                .containsExactlyElementsOf(Quantisation.names());
    }

    private static OpenModel tenBillion(double active) {
        return model(10, active, Optional.of(new Experts(10, 1)));
    }

    private static OpenModel model(double billions, double active, Optional<Experts> experts) {
        return new OpenModel(
                billions,
                active,
                1,
                1,
                1,
                ANY,
                experts,
                OptionalDouble.empty(),
                0,
                OptionalDouble.empty());
    }

    private static ModelWeights weights(OpenModel model, String quant, EngineClass engine) {
        return ModelWeights.of(
                model, Quantisation.named(quant).orElseThrow(), engine, OptionalDouble.empty());
    }

    private static ModelWeights file(OpenModel model, double gb) {
        return ModelWeights.of(
                model,
                Quantisation.named("awq").orElseThrow(),
                EngineClass.SERVER,
                OptionalDouble.of(gb));
    }
}
