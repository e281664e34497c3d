package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.model.Case;
import tco.testing.Project;

/// The article's monthly table (model 10): 36 months, $0.15 a kWh, always under load, 730 h, no
/// ops.
class ArticleTest {
    private static final Offset<Double> CENT = within(0.005);
    private static final String TEXT =
            """
            kind: owned
            id: m4-max
            price_usd: [4000, 5000]
            power: {load_watts: 300, duty: always-load}
            serves: [{model: any, decode_tok_s: 1000, prefill_tok_s: 10000}]
            ---
            kind: owned
            id: rtx-5090-pair
            price_usd: [6000, 7000]
            power: {load_watts: [500, 800], duty: always-load}
            serves: [{model: any, decode_tok_s: 1000, prefill_tok_s: 10000}]
            ---
            kind: rented
            id: a100
            hourly_usd: [1.5, 2.5]
            serves: [{model: any, decode_tok_s: 1000, prefill_tok_s: 10000}]
            ---
            kind: api
            provider: several
            models:
              - {id: deepseek, input: 0.098, output: 0.196}
              - {id: sonnet, input: 3, output: 15}
            ---
            kind: scenario
            id: article
            workload: {tokens: 10M, output_share: 0}
            assumptions: {ops_hours: 0}
            options:
              - m4-max
              - rtx-5090-pair
              - a100
              - deepseek
              - sonnet
              - id: hybrid-heavy
                hybrid: {local: m4-max, api: sonnet, routine_share: 0.7}
                workload: {tokens: [92.6M, 277.8M], output_share: 0.2}
            """;

    @TempDir Path directory;
    private Comparison table;

    @BeforeEach
    void compare() {
        table = Tco.compare(Project.load(directory, TEXT).scenario());
    }

    private void costs(String id, double low, double high) {
        assertThat(option(id).usd(Case.LOW)).isCloseTo(low, CENT);
        assertThat(option(id).usd(Case.HIGH)).isCloseTo(high, CENT);
    }

    private OptionResult option(String id) {
        return table.results().stream()
                .filter(result -> result.option().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_MacBook_costs_144_to_172_dollars() {
        // 4000 / 36 = 111.11 and 5000 / 36 = 138.89; 0.3 kW x 730 h x 0.15 = 32.85
        costs("m4-max", 143.96, 171.74);
    }

    @Test
    void two_graphics_cards_cost_221_to_282_dollars() {
        // 6000 / 36 + 0.5 x 730 x 0.15 = 166.67 + 54.75; 7000 / 36 + 0.8 x 730 x 0.15
        costs("rtx-5090-pair", 221.42, 282.04);
    }

    @Test
    void the_articles_own_watts_give_less() {
        String text = TEXT.replace("load_watts: [500, 800]", "load_watts: [300, 600]");
        table = Tco.compare(Project.load(directory, text).scenario());

        costs("rtx-5090-pair", 199.52, 260.14);
    }

    @Test
    void a_rented_card_costs_252_to_420_dollars() {
        // 8 h x 21 days = 168 h at 1.50 and 2.50
        costs("a100", 252, 420);
    }

    @Test
    void ten_million_input_tokens_cost_98_cents_or_30_dollars() {
        costs("deepseek", 0.98, 0.98);
        costs("sonnet", 30, 30);
        assertThat(table.cheapest()).contains(option("deepseek"));
    }

    @Test
    void a_hybrid_at_heavy_use_keeps_60_to_70_percent_of_the_saving() {
        // API 185.2M x 5.40 = 1000.08; local 4500 / 36 + 32.85 = 157.85; hybrid 157.85 + 300.024
        OptionResult hybrid = option("hybrid-heavy");

        assertThat(hybrid.usd(Case.TYPICAL)).isCloseTo(457.874, CENT);
        assertThat(hybrid.savingsCaptured()).hasValueCloseTo(542.206 / 842.23, within(1e-4));
        assertThat(hybrid.savingsCaptured().orElseThrow()).isBetween(0.60, 0.70);
    }
}
