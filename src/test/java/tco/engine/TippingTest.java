package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tco.engine.Tipping.Tip;
import tco.model.Privacy;
import tco.model.Quality;
import tco.model.Range;
import tco.model.Scenario;
import tco.testing.Scenarios;

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
