package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.testing.YamlScenario;

/// A machine of two cards with a copy of its model on each: both together serve the demand, but a
/// request is read by one of them, and a copy needs the memory of its own card.
class ModelCopiesTest {
    private static Comparison serving(String split, double memoryGb) {
        return Tco.compare(
                YamlScenario.of(
                        """
                        kind: owned
                        id: box
                        price_usd: 3600
                        power: {load_watts: 500}
                        memory_gb: %s
                        bandwidth_gb_s: 1000
                        class: card
                        tflops_16: 300
                        link_gb_s: 64
                        devices: 2
                        serves:
                          - model: middle
                            quant: fp8
                            engine: vLLM
                            decode_tok_s: 200
                            prefill_tok_s: 2000
                            concurrency: 4
                            split: %s
                        ---
                        kind: model
                        id: middle
                        parameters_b: 20
                        active_parameters_b: 20
                        layers: 4
                        query_heads: 8
                        kv_heads: 2
                        head_dim: 64
                        hidden: 512
                        ---
                        kind: scenario
                        id: test
                        workload: {tokens: 100M}
                        options: [box]
                        """
                                .formatted(memoryGb, split)));
    }

    @ParameterizedTest
    @CsvSource({"tensor, 15", "layer, 15", "copies, 30"})
    void one_copy_reads_the_prompt_of_a_request(String split, double firstAnswerS) {
        Comparison comparison = serving(split, 80);
        AnswerSpeed speed = comparison.speed(comparison.results().getFirst()).orElseThrow();
        assertThat(speed.firstAnswerS().orElseThrow()).isCloseTo(firstAnswerS, within(1e-9));
        assertThat(speed.streamTokS()).isCloseTo(50, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"tensor, 18, true", "copies, 18, false", "copies, 32, true"})
    void each_card_must_hold_a_copy(String split, double memoryGb, boolean fits) {
        assertThat(serving(split, memoryGb).results().getFirst().eligible()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"tensor", "copies"})
    void both_cards_serve_the_demand(String split) {
        // 20M written at 200 tok/s and 80M read at 2000: 100,000 + 40,000 s = 38.89 h of 168 x 0.8.
        double busyHours =
                serving(split, 80)
                        .results()
                        .getFirst()
                        .monthly()
                        .typical()
                        .machines()
                        .getFirst()
                        .usage()
                        .busyHours();
        assertThat(busyHours).isCloseTo(140_000 / 3600.0, within(1e-9));
    }
}
