package tco.engine.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.engine.verdict.GateCheck.Gates;
import tco.engine.verdict.GateResult.Budget;
import tco.engine.verdict.GateResult.Freshness;
import tco.model.Case;
import tco.testing.YamlScenario;

class GateCheckTest {
    private static final Comparison COMPARISON = Tco.compare(YamlScenario.shipped("default"));
    private static final String CHEAPEST = COMPARISON.cheapest().orElseThrow().option().id();

    @Test
    void a_budget_holds_up_to_the_cent_that_the_option_costs() {
        double usd = COMPARISON.cheapest().orElseThrow().usd(Case.TYPICAL);
        assertThat(budget(Optional.empty(), usd).met()).isTrue();
        assertThat(budget(Optional.empty(), usd - 0.01).met()).isFalse();
        assertThat(budget(Optional.of("claude-opus-5-5"), usd).met()).isFalse();
    }

    @Test
    void a_budget_is_held_to_the_digits_that_people_type() {
        // 3 x 0.1 is 0.30000000000000004 for a computer.
        assertThat(
                        new Budget(
                                        Optional.of("a"),
                                        Optional.empty(),
                                        Case.TYPICAL,
                                        true,
                                        false,
                                        0.1 * 3,
                                        0.3)
                                .met())
                .isTrue();
        assertThat(
                        new Budget(
                                        Optional.of("a"),
                                        Optional.empty(),
                                        Case.TYPICAL,
                                        true,
                                        false,
                                        0.301,
                                        0.3)
                                .met())
                .isFalse();
    }

    @Test
    void an_option_that_may_not_win_is_still_held_against_its_budget() {
        Comparison own = Tco.compare(YamlScenario.shipped("default", "privacy=stays"));
        Gates gates =
                gates(Optional.of("claude-opus-5-5"), OptionalDouble.of(1e9), OptionalInt.empty());
        Budget budget = (Budget) GateCheck.of(own, gates).getFirst();
        assertThat(budget.met()).isTrue();
        assertThat(budget.excludedBecause()).contains("data leaves");
    }

    @Test
    void no_eligible_option_meets_no_budget() {
        Comparison none =
                Tco.compare(
                        YamlScenario.shipped("default", "min_quality=frontier", "privacy=stays"));
        Gates gates = gates(Optional.empty(), OptionalDouble.of(1e9), OptionalInt.empty());
        assertThat(GateCheck.of(none, gates)).noneMatch(GateResult::met);
    }

    @Test
    void a_floor_meets_no_budget() {
        assertThat(
                        new Budget(
                                        Optional.of("a"),
                                        Optional.empty(),
                                        Case.TYPICAL,
                                        false,
                                        false,
                                        1,
                                        2)
                                .met())
                .isFalse();
    }

    @Test
    void the_option_that_is_expected_is_the_one_that_is_looked_at() {
        Gates gates =
                new Gates(
                        Optional.empty(),
                        false,
                        OptionalDouble.of(1e9),
                        Case.TYPICAL,
                        Optional.of("claude-opus-5-5"),
                        OptionalInt.of(0),
                        LocalDate.of(2026, 11, 24));
        List<GateResult> results = GateCheck.of(COMPARISON, gates);
        assertThat(((Budget) results.getFirst()).option()).hasValue("claude-opus-5-5");
        assertThat(((Freshness) results.getLast()).looked())
                .isEqualTo(freshness(Optional.of("claude-opus-5-5"), 0).looked());
    }

    @Test
    void the_cheapest_is_held_against_the_expected_one() {
        assertThat(expect(CHEAPEST)).allMatch(GateResult::met);
        assertThat(expect("claude-opus-5-5")).noneMatch(GateResult::met);
    }

    @Test
    void figures_are_as_old_as_their_dates() {
        Freshness old = freshness(Optional.empty(), 0);
        assertThat(old.old()).isNotEmpty();
        assertThat(freshness(Optional.empty(), 36_500).met()).isTrue();
        assertThat(freshness(Optional.of(CHEAPEST), 0).looked()).isLessThan(old.looked());
    }

    private static Budget budget(Optional<String> option, double usd) {
        Gates gates = gates(option, OptionalDouble.of(usd), OptionalInt.empty());
        return (Budget) GateCheck.of(COMPARISON, gates).getFirst();
    }

    private static Freshness freshness(Optional<String> option, int days) {
        Gates gates = gates(option, OptionalDouble.empty(), OptionalInt.of(days));
        return (Freshness) GateCheck.of(COMPARISON, gates).getFirst();
    }

    private static List<GateResult> expect(String id) {
        return GateCheck.of(
                COMPARISON,
                new Gates(
                        Optional.empty(),
                        false,
                        OptionalDouble.empty(),
                        Case.TYPICAL,
                        Optional.of(id),
                        OptionalInt.empty(),
                        LocalDate.of(2026, 11, 24)));
    }

    private static Gates gates(
            Optional<String> option, OptionalDouble budget, OptionalInt maxAgeDays) {
        return new Gates(
                option,
                false,
                budget,
                Case.TYPICAL,
                Optional.empty(),
                maxAgeDays,
                LocalDate.of(2026, 11, 24));
    }
}
