package tco.engine.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.engine.verdict.Verdict.Winner;
import tco.model.Quality;
import tco.model.Range;
import tco.model.Requirements.Privacy;
import tco.model.Scenario;
import tco.testing.Scenarios;
import tco.testing.YamlScenario;

class VerdictTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /// 8M tokens of input and 2M of output: $54 at $3 and $15 a million, $62 at $4, $70 at $5.
    private static Scenarios apis() {
        return new Scenarios(Range.exactly(10e6))
                .api("dear", "Dear", 5, 15)
                .api("cheap", "Cheap", 3, 15)
                .api("middle", "Middle", 4, 15);
    }

    private static Verdict of(Scenario scenario) {
        return Verdict.of(Tco.compare(scenario), TODAY);
    }

    private static Winner winner(Scenario scenario) {
        return of(scenario).winner().orElseThrow();
    }

    @Test
    void the_winner_is_held_against_the_next_and_the_dearest() {
        Winner winner = winner(apis().build());
        assertThat(winner.option().option().id()).isEqualTo("cheap");
        assertThat(winner.usd()).isCloseTo(54, within(1e-9));
        assertThat(winner.next())
                .hasValueSatisfying(margin -> {
                    assertThat(margin.option().option().id()).isEqualTo("middle");
                    assertThat(margin.moreUsd()).isCloseTo(8, within(1e-9));
                });
        assertThat(winner.dearest())
                .hasValueSatisfying(margin -> {
                    assertThat(margin.option().option().id()).isEqualTo("dear");
                    assertThat(margin.moreUsd()).isCloseTo(16, within(1e-9));
                });
    }

    @Test
    void of_two_the_other_is_the_next_and_no_more() {
        Winner winner =
                winner(
                        new Scenarios(Range.exactly(10e6))
                                .api("a", "A", 3, 15)
                                .api("b", "B", 3, 15)
                                .build());
        assertThat(winner.option().option().id()).isEqualTo("a");
        assertThat(winner.next())
                .hasValueSatisfying(margin -> assertThat(margin.moreUsd()).isZero());
        assertThat(winner.dearest()).isEmpty();
    }

    @Test
    void an_option_alone_has_no_other_to_lose_to() {
        Verdict verdict = of(new Scenarios(Range.exactly(10e6)).api("a", "A", 3, 15).build());
        assertThat(verdict.winner().orElseThrow().next()).isEmpty();
        assertThat(verdict.crossovers()).isEmpty();
    }

    @Test
    void an_excluded_option_is_named_only_where_it_would_cost_less() {
        Scenario cheaper = apis().owned("m", "Mine").require(Quality.BASIC, Privacy.STAYS).build();
        assertThat(of(cheaper).winner().orElseThrow().option().option().id()).isEqualTo("m");
        assertThat(of(cheaper).excludedButCheaper().map(each -> each.option().id()))
                .hasValue("cheap");
        Scenario dearer = apis().owned("m", "Mine").require(Quality.FRONTIER, Privacy.ANY).build();
        assertThat(of(dearer).excludedButCheaper()).isEmpty();
    }

    @Test
    void without_a_winner_only_the_figures_are_judged() {
        Verdict none = of(apis().require(Quality.BASIC, Privacy.STAYS).build());
        assertThat(none.winner()).isEmpty();
        assertThat(none.excludedButCheaper()).isEmpty();
        assertThat(none.upkeep()).isEmpty();
        assertThat(none.crossovers()).isEmpty();
    }

    @Test
    void upkeep_spans_the_least_low_and_the_most_high() {
        // 2 to 5 hours at $64; no option without machines counts.
        Upkeep upkeep = of(apis().owned("m", "Mine").build()).upkeep().orElseThrow();
        assertThat(upkeep.leastHours()).isEqualTo(2);
        assertThat(upkeep.mostHours()).isEqualTo(5);
        assertThat(upkeep.leastUsd()).isCloseTo(128, within(1e-9));
        assertThat(upkeep.mostUsd()).isCloseTo(320, within(1e-9));
        assertThat(upkeep.isCharged()).isTrue();
        assertThat(upkeep.cheapestWithout()).isEmpty();
        assertThat(of(apis().build()).upkeep()).isEmpty();
    }

    @Test
    void upkeep_decides_where_the_machine_would_win_without_it() {
        // The API costs $270, the machine about $377, of which 3.5 h at $64 are $224.
        Scenario scenario =
                new Scenarios(Range.exactly(10e6))
                        .api("api", "API", 15, 75)
                        .owned("m", "Mine")
                        .build();
        assertThat(of(scenario).winner().orElseThrow().option().option().id()).isEqualTo("api");
        assertThat(of(scenario).upkeep().orElseThrow().cheapestWithout())
                .hasValueSatisfying(result -> assertThat(result.option().id()).isEqualTo("m"));
    }

    @Test
    void upkeep_of_no_hours_is_not_charged() {
        Verdict verdict = of(YamlScenario.shipped("default", "assumptions.ops_hours=0"));
        assertThat(verdict.upkeep().orElseThrow().isCharged()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-06, false", "2026-09-07, true"})
    void a_figure_is_old_after_ninety_days(LocalDate today, boolean old) {
        // The machine's price is of 2026-06-08, the API has no dated figure.
        Verdict verdict = Verdict.of(Tco.compare(apis().owned("m", "Mine").build()), today);
        assertThat(ids(verdict.figures().outdated())).isEqualTo(old ? List.of("m") : List.of());
    }

    @Test
    void estimates_are_named_in_the_order_of_the_comparison() {
        FigureQuality figures = of(Scenarios.ofEachKind()).figures();
        assertThat(ids(figures.estimated())).containsExactly("plan");
        assertThat(ids(figures.outdated())).containsExactly("owned", "hybrid");
    }

    private static List<String> ids(List<OptionResult> results) {
        return results.stream().map(result -> result.option().id()).toList();
    }
}
