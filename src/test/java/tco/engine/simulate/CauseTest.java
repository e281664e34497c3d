package tco.engine.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tco.engine.random.Distribution;
import tco.model.Scenario;
import tco.testing.YamlScenario;

class CauseTest {
    private static final Scenario SCENARIO =
            YamlScenario.of(
                    """
                    kind: api
                    provider: somebody
                    models:
                      - id: api-1.5
                        input: [1, 2]
                        output: [2, 4]
                        surcharge: [0, 0.1]
                        long_context: {above_input_tokens: 1000, input: [2, 4], output: [3, 6]}
                    ---
                    kind: owned
                    id: box
                    price_usd: [1000, 2000]
                    power: {load_watts: [100, 200], idle_watts: [10, 20]}
                    usd_per_kwh:
                      - {from: "00:00", to: "12:00", usd: [0.1, 0.2]}
                      - {from: "12:00", to: "24:00", usd: [0.2, 0.4]}
                    serves:
                      - {model: some, decode_tok_s: [20, 40], prefill_tok_s: [100, 200]}
                    ---
                    kind: scenario
                    id: test
                    workload: {tokens: 10M}
                    options: [api-1.5, box]
                    """);

    private static List<String> causes(String start) {
        return SCENARIO.figures().stream()
                .filter(figure -> figure.path().startsWith(start))
                .filter(figure -> !figure.range().isExact())
                .map(Cause::of)
                .toList();
    }

    @Test
    void what_one_price_list_tariff_or_machine_moves_has_one_cause() {
        assertThat(causes("pricing.api-1.5.input")).containsOnly("pricing.api-1.5");
        assertThat(causes("pricing.api-1.5.output")).containsOnly("pricing.api-1.5");
        assertThat(causes("pricing.api-1.5.long_context")).containsOnly("pricing.api-1.5");
        assertThat(causes("hardware.box.usd_per_kwh")).containsOnly("hardware.box.usd_per_kwh");
        assertThat(causes("hardware.box.power")).containsOnly("hardware.box.power");
        assertThat(causes("hardware.box.serves.")).containsOnly("hardware.box.serves.some");
    }

    @Test
    void all_others_are_their_own() {
        for (String path : List.of("pricing.api-1.5.surcharge", "hardware.box.price_usd")) {
            assertThat(causes(path)).containsOnly(path);
        }
    }

    /// Input and output are each 1 to 2 times their low end at the same quantile, so the extremes
    /// of the cost are reached as often as those of one figure.
    @Test
    void prices_of_one_list_do_not_cancel_out() {
        Scenario alone =
                YamlScenario.of(
                        """
                        kind: api
                        provider: somebody
                        models: [{id: api, input: [1, 2], output: [1, 2]}]
                        ---
                        kind: scenario
                        id: test
                        workload: {tokens: 10M}
                        options: [api]
                        """);
        var spread =
                SimulationResults.of(alone, Distribution.UNIFORM, 20_000)
                        .options()
                        .getFirst()
                        .percentiles();
        assertThat(spread.p5()).isBetween(10.4, 10.6);
        assertThat(spread.p95()).isBetween(19.4, 19.6);
    }

    @Test
    void an_option_of_which_only_a_floor_is_known_is_left_out_and_named() {
        Scenario floor =
                YamlScenario.of(
                        """
                        kind: owned
                        id: box
                        price_usd: 1000
                        power: {load_watts: 100}
                        serves: [{model: nobody-knows, decode_tok_s: [20, 40]}]
                        ---
                        kind: api
                        provider: somebody
                        models: [{id: api, input: 1, output: 1}]
                        ---
                        kind: scenario
                        id: test
                        workload: {tokens: [10M, 20M]}
                        options: [box, api]
                        """);
        SimulationResult outcome = SimulationResults.of(floor, Distribution.UNIFORM, 10);
        assertThat(outcome.options()).extracting(o -> o.option().id()).containsExactly("api");
        assertThat(outcome.simulation().leftOut())
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.option().id()).isEqualTo("box");
                    assertThat(left.because()).startsWith("reading speed unknown");
                });
    }
}
