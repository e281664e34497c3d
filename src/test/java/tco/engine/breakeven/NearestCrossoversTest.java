package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.engine.breakeven.NearestCrossovers.Crossover;
import tco.model.Quality;
import tco.model.Range;
import tco.model.Requirements.Privacy;
import tco.model.Scenario;
import tco.testing.FixedFigures;
import tco.testing.Scenarios;
import tco.testing.YamlScenario;

class NearestCrossoversTest {
    @Test
    void finds_the_token_at_which_another_wins() {
        Comparison comparison = Tco.compare(scenario(1e6));
        Crossover crossover = NearestCrossovers.of(comparison).orElseThrow().above().orElseThrow();
        assertThat(crossover.cheapest().id()).isEqualTo("machine");
        assertThat(winner(crossover.tokens())).isEqualTo("machine");
        assertThat(winner(crossover.tokens() - 1)).isEqualTo("cheap");
        assertThat(NearestCrossovers.of(comparison).orElseThrow().below()).isEmpty();
    }

    @Test
    void finds_it_downwards_too() {
        Comparison comparison = Tco.compare(scenario(1e9));
        Crossover crossover = NearestCrossovers.of(comparison).orElseThrow().below().orElseThrow();
        assertThat(crossover.cheapest().id()).isEqualTo("cheap");
        assertThat(winner(crossover.tokens())).isEqualTo("cheap");
        assertThat(winner(crossover.tokens() + 1)).isEqualTo("machine");
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
        NearestCrossovers nearest = NearestCrossovers.of(comparison).orElseThrow();
        assertThat(nearest.above()).isEmpty();
        assertThat(nearest.below()).isEmpty();
    }

    @Test
    void a_winner_loses_at_the_volume_that_it_cannot_serve() {
        Comparison comparison =
                Tco.compare(
                        new Scenarios(Range.exactly(30e6))
                                .single("one", "One")
                                .api("api", "API", 100, 100)
                                .build());
        Crossover crossover = NearestCrossovers.of(comparison).orElseThrow().above().orElseThrow();
        double capacity =
                comparison
                        .results()
                        .getFirst()
                        .monthly()
                        .typical()
                        .usage()
                        .orElseThrow()
                        .capacityTokens();
        assertThat((double) crossover.tokens()).isBetween(capacity, capacity + 1);
    }

    @Test
    void without_a_winner_there_is_no_crossover() {
        Comparison comparison =
                Tco.compare(
                        new Scenarios(Range.exactly(1e6))
                                .api("api", "API", 1, 1)
                                .require(Quality.BASIC, Privacy.STAYS)
                                .build());
        assertThat(NearestCrossovers.of(comparison)).isEqualTo(Optional.empty());
    }

    /// At prices and speeds of their own, the machine wins from 1,974,864,719 to 2,689,279,476
    /// tokens and from 3,326,352,814.
    @ParameterizedTest
    @CsvSource({
        "15e6, 0, 1974864719",
        "1974864718, 0, 1974864719",
        "1974864719, 1974864718, 2689279477",
        "2689279476, 1974864718, 2689279477",
        "3e9, 2689279476, 3326352814",
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
                        ---
                        """
                                        .formatted((long) tokens)
                                + FixedFigures.MACHINE_AND_API);
        NearestCrossovers nearest = NearestCrossovers.of(Tco.compare(scenario)).orElseThrow();
        assertThat(nearest.below().map(Crossover::tokens).orElse(0L)).isEqualTo(below);
        assertThat(nearest.above().map(Crossover::tokens).orElse(0L)).isEqualTo(above);
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
        assertThat(NearestCrossovers.of(comparison)).isEmpty();
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
