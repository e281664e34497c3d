package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tco.model.Component.QUALITY_GAP;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.CostLines.CostLine;
import tco.engine.breakeven.BreakEven;
import tco.engine.breakeven.BreakEvens;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Scenario;
import tco.testing.Project;

/// What it costs that an option is worse than a fallback (model 8), worked by hand: 10M tokens, of
/// which 8M are read at 3 and 2M written at 15, are 54 dollars at the better API, and 2.6 at the
/// other; 30 % of the work is not routine.
class QualityGapTest {
    private static final String APIS =
            """
            kind: api
            provider: somebody
            models:
              - {id: small, quality: mid, input: 0.2, output: 0.5, scores: {SWE-bench Verified: 60}}
              - {id: best, quality: frontier, input: 3, output: 15, scores: {SWE-bench Verified: 80}}
              - {id: peer, quality: frontier, input: 6, output: 30, scores: {Aider: 50}}
              - {id: unscored, quality: mid, input: 1, output: 2}
              - {id: untold, input: 1, output: 2, scores: {SWE-bench Verified: 72, Aider: 40}}
            ---
            kind: plan
            id: seat
            usd_per_seat: 20
            included_usd: 1000
            rates_model: small
            overage: blocked
            ---
            kind: owned
            id: box
            price_usd: 3600
            power: {load_watts: 0}
            serves: [{model: open, decode_tok_s: 1000, prefill_tok_s: 10000}]
            ---
            kind: model
            id: open
            quality: mid-high
            scores: {SWE-bench Verified: {low: 60, typical: 70, high: 90}}
            ---
            """;

    @TempDir Path directory;

    private Comparison compared(String assumptions, String options) {
        return Tco.compare(scenario(assumptions, options));
    }

    private Scenario scenario(String assumptions, String options) {
        String text =
                APIS
                        + "kind: scenario\nid: all\nworkload: {tokens: 10M}\nassumptions: {ops_hours: 0, "
                        + assumptions
                        + "}\noptions: ["
                        + options
                        + "]\n";
        return Project.load(directory, text).scenario();
    }

    private static OptionResult of(Comparison compared, String id) {
        return compared.results().stream()
                .filter(result -> result.option().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double gap(Comparison compared, String id, Case at) {
        return of(compared, id).monthly().at(at).bill().usd(QUALITY_GAP);
    }

    @Test
    void what_a_worse_model_fails_of_the_hard_work_is_paid_again_at_the_fallback() {
        Comparison compared = compared("equal_quality: true", "small, best, seat, peer");
        // 0.3 x (1 - 60/80) x 54
        assertThat(gap(compared, "small", Case.TYPICAL)).isCloseTo(4.05, within(1e-12));
        assertThat(of(compared, "small").usd(Case.TYPICAL)).isCloseTo(2.6 + 4.05, within(1e-12));
        assertThat(gap(compared, "seat", Case.TYPICAL)).isCloseTo(4.05, within(1e-12));
        assertThat(of(compared, "best").monthly().typical().bill().has(QUALITY_GAP)).isFalse();
        assertThat(of(compared, "peer").monthly().typical().bill().has(QUALITY_GAP)).isFalse();
        assertThat(compared.results()).allMatch(OptionResult::eligible);
    }

    @Test
    void nothing_is_paid_unless_asked_for() {
        Comparison compared = compared("fallback: best", "small, best");
        assertThat(compared.results())
                .noneMatch(result -> result.monthly().typical().bill().has(QUALITY_GAP));
    }

    @Test
    void a_score_lowers_the_cost_and_the_fallback_s_raises_it() {
        Comparison compared = compared("equal_quality: true", "box, best");
        // 0.3 x (1 - 70/80) x 54, nothing at 90 of 80, 0.3 x (1 - 60/80) x 54
        assertThat(gap(compared, "box", Case.TYPICAL)).isCloseTo(2.025, within(1e-12));
        assertThat(gap(compared, "box", Case.LOW)).isZero();
        assertThat(gap(compared, "box", Case.HIGH)).isCloseTo(4.05, within(1e-12));
        Scenario ranged =
                Project.in(directory)
                        .file(
                                "all.yaml",
                                APIS
                                        + "kind: scenario\nid: all\nworkload: {tokens: 10M}\n"
                                        + "assumptions: {equal_quality: true}\noptions: [small, best]\n")
                        .scenario("all.yaml")
                        .set("pricing.best.scores.SWE-bench Verified", "75..100")
                        .load()
                        .scenario();
        // 0.3 x (1 - 60/75) x 54 and 0.3 x (1 - 60/100) x 54
        Comparison both = Tco.compare(ranged);
        assertThat(gap(both, "small", Case.LOW)).isCloseTo(3.24, within(1e-12));
        assertThat(gap(both, "small", Case.HIGH)).isCloseTo(6.48, within(1e-12));
    }

    @Test
    void a_mix_is_as_good_as_its_last_part() {
        String options =
                "best, {id: up, mix: [{use: small, share: 0.8}, {use: best}]},"
                        + " {id: down, mix: [{use: best, share: 0.8}, {use: small}]}";
        Comparison compared = compared("equal_quality: true", options);
        assertThat(of(compared, "up").monthly().typical().bill().has(QUALITY_GAP)).isFalse();
        assertThat(gap(compared, "down", Case.TYPICAL)).isCloseTo(4.05, within(1e-12));
    }

    @Test
    void a_named_fallback_counts_whether_it_is_an_option_or_not_with_its_fees() {
        String fees =
                "kind: api\nprovider: somebody\nmodels:\n  - {id: feed, quality: mid-high, input: 3,"
                        + " output: 15, monthly_usd: 46, scores: {SWE-bench Verified: 100}}\n";
        Scenario scenario =
                Project.in(directory)
                        .file("fees.yaml", fees)
                        .file(
                                "all.yaml",
                                APIS
                                        + "kind: scenario\nid: all\nworkload: {tokens: 10M}\n"
                                        + "assumptions: {equal_quality: true, fallback: feed}\n"
                                        + "options: [small, best, box]\n")
                        .profiles("fees.yaml")
                        .scenario("all.yaml")
                        .load()
                        .scenario();
        Comparison compared = Tco.compare(scenario);
        assertThat(gap(compared, "small", Case.TYPICAL)).isCloseTo(0.3 * 0.4 * 100, within(1e-12));
        assertThat(of(compared, "box").monthly().typical().bill().has(QUALITY_GAP)).isFalse();
        assertThat(of(compared, "best").monthly().typical().bill().has(QUALITY_GAP)).isFalse();
    }

    @Test
    void without_a_score_the_cost_is_a_floor() {
        Comparison compared = compared("equal_quality: true", "unscored, best");
        assertThat(of(compared, "unscored").floorBecause())
                .contains("no score of unscored in SWE-bench Verified");
        assertThat(of(compared, "unscored").eligible()).isFalse();
        Comparison other = compared("equal_quality: true, quality_benchmark: Aider", "small, best");
        assertThat(of(other, "small").floorBecause()).contains("no score of best in Aider");
        Comparison none = compared("equal_quality: true", "small, seat");
        assertThat(of(none, "small").floorBecause())
                .contains("no frontier API may win, and assumptions.fallback names one");
    }

    /// The score decides where no tier does: 72 of 80 fails a tenth of the hard work.
    @Test
    void an_option_without_a_tier_is_judged_by_its_score() {
        Comparison compared = compared("equal_quality: true", "untold, best");
        assertThat(gap(compared, "untold", Case.TYPICAL)).isCloseTo(1.62, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"stays, no frontier API", "any, ''"})
    void only_a_fallback_that_may_win_is_chosen(String privacy, String because) {
        Scenario scenario =
                Project.in(directory)
                        .file(
                                "all.yaml",
                                APIS
                                        + "kind: scenario\nid: all\nworkload: {tokens: 10M}\n"
                                        + "assumptions: {equal_quality: true}\noptions: [box, best]\n")
                        .scenario("all.yaml")
                        .set("privacy", privacy)
                        .load()
                        .scenario();
        Optional<String> floor = of(Tco.compare(scenario), "box").floorBecause();
        assertThat(floor.orElse("")).startsWith(because);
        assertThat(floor.isPresent()).isEqualTo(!because.isEmpty());
    }

    @Test
    void the_fallback_is_the_scenario_s_also_when_other_options_are_asked_for() {
        Scenario scenario =
                Project.in(directory)
                        .file(
                                "all.yaml",
                                APIS
                                        + "kind: scenario\nid: all\nworkload: {tokens: 10M}\n"
                                        + "assumptions: {equal_quality: true}\noptions: [small, best]\n")
                        .scenario("all.yaml")
                        .options("small")
                        .load()
                        .scenario();
        assertThat(gap(Tco.compare(scenario), "small", Case.TYPICAL))
                .isCloseTo(4.05, within(1e-12));
    }

    @Test
    void the_line_is_explained_with_both_scores() {
        OptionResult box = of(compared("equal_quality: true", "box, best"), "box");
        CostLine line = CostLines.of(box).getLast();
        assertThat(line.component()).isEqualTo(QUALITY_GAP);
        assertThat(line.formula())
                .isEqualTo(
                        "(1 - routine_share) x max(0, 1 - score / score of best) x what best costs"
                                + " for all tokens");
        assertThat(line.figures().stream().map(Figure::path))
                .startsWith(
                        "workload.routine_share",
                        "models.open.scores.SWE-bench Verified",
                        "pricing.best.scores.SWE-bench Verified",
                        "pricing.best.input");
        assertThat(line.quantity() * line.unitUsd())
                .isCloseTo(line.monthlyUsd().typical(), within(1e-12));
    }

    /// The box costs 100 whatever it does, and 0.2025 a million tokens for what it fails; the small
    /// API 0.26 and 0.405: 100 / 0.4625 million.
    @Test
    void break_evens_count_the_gap_exactly() {
        Scenario scenario = scenario("equal_quality: true, usd_per_kwh: 0", "box, small, best");
        List<Option> options = scenario.options();
        BreakEven found =
                BreakEvens.of(
                        options.get(0),
                        options.get(1),
                        scenario.corner(Case.TYPICAL),
                        BigInteger.ONE,
                        BigInteger.valueOf(1_000_000_000_000L),
                        10);
        assertThat(found.first()).contains(BigInteger.valueOf(216_216_217));
    }
}
