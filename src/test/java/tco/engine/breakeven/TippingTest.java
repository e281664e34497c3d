package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.engine.breakeven.Tipping.Tip;
import tco.model.Privacy;
import tco.model.Quality;
import tco.model.Range;
import tco.model.Scenario;
import tco.testing.Scenarios;
import tco.testing.YamlScenario;

class TippingTest {
    @Test
    void finds_the_token_at_which_another_wins() {
        Comparison comparison = Tco.compare(scenario(1e6));
        Tip tip = Tipping.of(comparison).orElseThrow().above().orElseThrow();
        assertThat(tip.cheapest().id()).isEqualTo("machine");
        assertThat(winner(tip.tokens())).isEqualTo("machine");
        assertThat(winner(tip.tokens() - 1)).isEqualTo("cheap");
        assertThat(Tipping.of(comparison).orElseThrow().below()).isEmpty();
    }

    @Test
    void finds_it_downwards_too() {
        Comparison comparison = Tco.compare(scenario(1e9));
        Tip tip = Tipping.of(comparison).orElseThrow().below().orElseThrow();
        assertThat(tip.cheapest().id()).isEqualTo("cheap");
        assertThat(winner(tip.tokens())).isEqualTo("cheap");
        assertThat(winner(tip.tokens() + 1)).isEqualTo("machine");
    }

    @Test
    void excluded_options_never_win() {
        Comparison comparison =
                Tco.compare(
                        new Scenarios(Range.exactly(1e6))
                                .owned("machine", "Machine")
                                .api("api", "API", 0, 0)
                                .require(Quality.BASIC, Privacy.STAYS)
                                .build());
        Tipping tipping = Tipping.of(comparison).orElseThrow();
        assertThat(tipping.above()).isEmpty();
        assertThat(tipping.below()).isEmpty();
    }

    @Test
    void a_winner_loses_at_the_volume_that_it_cannot_serve() {
        Comparison comparison =
                Tco.compare(
                        new Scenarios(Range.exactly(30e6))
                                .single("one", "One")
                                .api("api", "API", 100, 100)
                                .build());
        Tip tip = Tipping.of(comparison).orElseThrow().above().orElseThrow();
        double capacity =
                comparison
                        .results()
                        .getFirst()
                        .monthly()
                        .typical()
                        .usage()
                        .orElseThrow()
                        .capacityTokens();
        assertThat((double) tip.tokens()).isBetween(capacity, capacity + 1);
    }

    @Test
    void without_a_winner_nothing_tips() {
        Comparison comparison =
                Tco.compare(
                        new Scenarios(Range.exactly(1e6))
                                .api("api", "API", 1, 1)
                                .require(Quality.BASIC, Privacy.STAYS)
                                .build());
        assertThat(Tipping.of(comparison)).isEqualTo(Optional.empty());
    }

    /// The machine wins from 1,974,864,719 to 2,689,279,488 tokens and from 3,326,352,814.
    @ParameterizedTest
    @CsvSource({
        "15e6, 0, 1974864719",
        "1974864718, 0, 1974864719",
        "1974864719, 1974864718, 2689279489",
        "2689279488, 1974864718, 2689279489",
        "3e9, 2689279488, 3326352814",
        "3326352814, 3326352813, 0"
    })
    void a_short_stretch_of_another_is_not_passed_over(double tokens, long below, long above) {
        Scenario scenario =
                YamlScenario.of(
                        """
                        kind: scenario
                        id: test
                        name: Two
                        workload: {tokens: %s, output_share: 0.2}
                        options: [2x-rtx-5090, deepseek-v4-flash]
                        source: test
                        as_of: 2026-01-01
                        """
                                .formatted((long) tokens));
        Tipping tipping = Tipping.of(Tco.compare(scenario)).orElseThrow();
        assertThat(tipping.below().map(Tip::tokens).orElse(0L)).isEqualTo(below);
        assertThat(tipping.above().map(Tip::tokens).orElse(0L)).isEqualTo(above);
    }

    @Test
    void without_tokens_there_is_no_mix_to_hold_constant() {
        Scenario scenario =
                YamlScenario.of(
                        """
                        kind: scenario
                        id: test
                        name: None
                        workload: {uncached_input: 0, cache_read: 0, cache_write: 0, output: 0}
                        options: [2x-rtx-5090, deepseek-v4-flash]
                        source: test
                        as_of: 2026-01-01
                        """);
        Comparison comparison = Tco.compare(scenario);
        assertThat(comparison.cheapest()).isPresent();
        assertThat(Tipping.of(comparison)).isEmpty();
    }

    private static String winner(long tokens) {
        return Tco.compare(scenario((double) tokens)).cheapest().orElseThrow().option().id();
    }

    private static Scenario scenario(double tokens) {
        return new Scenarios(Range.exactly(tokens))
                .api("cheap", "Cheap", 20, 20)
                .owned("machine", "Machine")
                .build();
    }
}
