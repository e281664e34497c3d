package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.engine.breakeven.BreakEvenAnswer;
import tco.engine.breakeven.NoBreakEvenException;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Origin.Layer;
import tco.profile.yaml.ProfileException;
import tco.testing.Project;

/// Speeds that nobody measured: the figures of the capacity model, or a cost that is known from
/// below only.
class EstimatedSpeedTest {
    /// Machine SH and model 35B of the worked examples in docs/capacity.md.
    private static final String MODEL =
            """
            kind: model
            id: 35b
            quality: mid
            parameters_b: 34.66
            active_parameters_b: 3.0
            layers: 40
            kv_layers: 10
            query_heads: 16
            kv_heads: 2
            head_dim: 256
            hidden: 2048
            attention_kind: hybrid
            experts: 256
            experts_active: 8
            context_window: 262144
            weights_gb: {UD-Q8_K_XL: 38.44}
            ---
            """;

    private static final String MACHINE =
            """
            kind: owned
            id: box
            price_usd: 3600
            power: {load_watts: 500, idle_watts: 50}
            memory_gb: 128
            bandwidth_gb_s: 256
            class: apu
            tflops_16: 59.4
            serves:
              - {model: 35b, quant: UD-Q8_K_XL, engine: llama.cpp, SPEEDS}
            ---
            """;

    private static final String SCENARIO =
            """
            kind: api
            provider: somebody
            models: [{id: api, quality: frontier, input: 3, output: 15}]
            ---
            kind: scenario
            id: all
            workload: {tokens: 10M, output_share: 0.2}
            assumptions: {ops_hours: 0}
            options: [box, api]
            """;

    private static final String PATH = "hardware.box.serves.35b.";

    @TempDir Path directory;

    private Comparison compare(String speeds) {
        return compare(MODEL, speeds);
    }

    private Comparison compare(String model, String speeds) {
        String profiles = model + MACHINE.replace("SPEEDS", speeds) + SCENARIO;
        return Tco.compare(Project.load(directory, profiles).scenario());
    }

    @Test
    void reading_that_nobody_measured_is_the_capacity_models_figure() {
        // Example 2: 2,048 tokens read behind 30,720.
        Comparison comparison = compare("decode_tok_s: 40, context_depth: 30720");

        Figure speed = comparison.scenario().figure(PATH + "prefill_tok_s").orElseThrow();
        assertThat(speed.range().typical()).isCloseTo(902.073626, within(1e-6 * 902));
        assertThat(speed.range().low()).isCloseTo(0.58 * 902.073626, within(1e-3));
        assertThat(speed.range().high()).isCloseTo(1.45 * 902.073626, within(1e-3));
        assertThat(speed.source().estimate()).isTrue();
        assertThat(speed.origin().layer()).isEqualTo(Layer.ESTIMATE);
        OptionResult box = comparison.results().getFirst();
        assertThat(box.estimates()).isTrue();
        assertThat(box.eligible()).isTrue();
        assertThat(box.notes())
                .contains("reading speed estimated: 902 tok/s (523-1,310), not measured");
        // 2M written at 40 and 8M read at 902 tokens a second.
        assertThat(box.monthly().typical().usage().orElseThrow().busyHours())
                .isCloseTo((2e6 / 40 + 8e6 / 902.073626) / 3600, within(1e-4));
    }

    @Test
    void writing_that_nobody_measured_is_estimated_at_its_load_and_depth() {
        Comparison comparison = compare("context_depth: 32768");

        Figure speed = comparison.scenario().figure(PATH + "decode_tok_s").orElseThrow();
        assertThat(speed.range().typical()).isCloseTo(39.106983, within(4e-5));
        assertThat(comparison.results().getFirst().notes())
                .contains("writing speed estimated: 39.1 tok/s (30.5-45.8), not measured");
    }

    @Test
    void a_speed_measured_at_another_load_scales_the_estimate() {
        Comparison plain = compare("id: deep, context_depth: 32768");
        Comparison scaled =
                compare(
                        "id: deep, context_depth: 32768}\n  - {id: other, model: 35b, quant:"
                                + " UD-Q8_K_XL, engine: llama.cpp, decode_tok_s: 50, context_depth:"
                                + " 100");

        String path = "hardware.box.serves.deep.decode_tok_s";
        Figure alone = plain.scenario().figure(path).orElseThrow();
        Figure anchored = scaled.scenario().figure(path).orElseThrow();
        assertThat(anchored.source().text()).contains("scaled by a speed measured");
        assertThat(anchored.range().typical()).isNotEqualTo(alone.range().typical());
        assertThat(anchored.range().low())
                .isCloseTo(0.87 * anchored.range().typical(), within(1e-9));
        assertThat(scaled.scenario().figure("hardware.box.serves.other.prefill_tok_s")).isPresent();
    }

    @Test
    void without_the_shape_of_the_model_the_cost_is_a_floor_that_wins_nothing() {
        String unshaped = "kind: model\nid: 35b\nquality: mid\nparameters_b: 34.66\n---\n";
        Comparison comparison = compare(unshaped, "decode_tok_s: 4000");

        OptionResult box = comparison.results().getFirst();
        assertThat(box.costKnown()).isFalse();
        assertThat(box.floorBecause().orElseThrow())
                .startsWith("reading speed unknown, no estimate without models.35b.");
        assertThat(box.excludedBecause().orElseThrow()).contains("known from below only");
        assertThat(comparison.cheapest().orElseThrow().option().id()).isEqualTo("api");
        assertThatThrownBy(() ->
                        BreakEvenAnswer.of(
                                comparison.scenario(),
                                box.option(),
                                comparison.results().getLast().option(),
                                BigInteger.ZERO,
                                BigInteger.TWO.pow(40),
                                List.of(Case.TYPICAL),
                                List.of()))
                .isInstanceOf(NoBreakEvenException.class)
                .hasMessageContaining("box is known from below only");
    }

    @Test
    void a_format_that_is_not_known_leaves_a_floor() {
        String odd = MACHINE.replace("UD-Q8_K_XL", "q4");
        String profiles = MODEL + odd.replace("SPEEDS", "decode_tok_s: 40") + SCENARIO;
        OptionResult box =
                Tco.compare(Project.load(directory, profiles).scenario()).results().getFirst();
        assertThat(box.floorBecause()).contains("reading speed unknown, no estimate for quant q4");
    }

    @Test
    void a_writing_speed_that_is_neither_known_nor_to_be_estimated_is_missing() {
        String unshaped = "kind: model\nid: 35b\nparameters_b: 34.66\n---\n";
        assertThatThrownBy(() -> compare(unshaped, "prefill_tok_s: 1000"))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining(
                        "hardware.box.serves.35b.decode_tok_s: missing (a number above 0;"
                                + " no estimate without models.35b.");
    }

    @Test
    void reading_that_is_included_leaves_no_speed_of_its_own() {
        assertThatThrownBy(() ->
                        compare("decode_tok_s: 40, prefill_tok_s: 100, reading_included: true"))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("the reading is in decode_tok_s already");
        assertThatThrownBy(() -> compare("reading_included: true"))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("decode_tok_s: missing");
        assertThatThrownBy(() -> compare("decode_tok_s: 40, reading_included: 1"))
                .isInstanceOf(ProfileException.class)
                .hasMessageContaining("reading_included: unknown value '1'");
        assertThat(compare("decode_tok_s: 40, reading_included: false").results().getFirst())
                .matches(OptionResult::costKnown);
    }
}
