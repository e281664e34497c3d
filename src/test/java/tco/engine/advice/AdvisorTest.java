package tco.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tco.engine.Tco;
import tco.engine.advice.Advice.Objection;
import tco.engine.advice.Advice.Recommendation;
import tco.engine.advice.BestOptions.SelfHostVersusApi;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.engine.advice.Variation.DailyVolume;
import tco.engine.cost.Costs;
import tco.model.Point;
import tco.model.Scenario;
import tco.model.Shared.Hybrid;
import tco.testing.YamlScenario;

class AdvisorTest {
    @Test
    void the_best_routing_is_no_dearer_than_any_on_a_fine_grid() {
        for (String tokens : new String[] {"10M", "200M", "2B", "20B"}) {
            Scenario scenario = YamlScenario.shipped("default", "workload.tokens=" + tokens);
            Situation situation = Situation.of(scenario, Optional.empty());
            Routing routing = situation.routing().orElseThrow();
            Hybrid hybrid = (Hybrid) routing.option().deployment();
            for (int step = 1; step <= 7000; step++) {
                double share = 0.7 * step / 7000;
                Point at = situation.at().with(hybrid.routineShare(), share);
                double usd = Costs.monthly(routing.option(), at).usd();
                assertThat(routing.usd()).isLessThanOrEqualTo(usd + 1e-9);
            }
        }
    }

    @Test
    void deadline_days_overflow_the_machine_by_what_it_cannot_serve() {
        // 2M tokens a day, 20 % output at 50 tok/s and no prefill: 8000 s, of 0.8 x 8 h = 23040 s.
        // On a day of 10M tokens 40000 s are needed: 42.4 % does not fit, 4.24M tokens.
        Scenario scenario = OneBox.serving(50, "42M");
        DailyVolume days = new DailyVolume(0, 10e6, true);
        Variation variation = Situation.of(scenario, Optional.of(days)).variation().orElseThrow();
        assertThat(variation.overflowTokens()).isCloseTo(4.24e6, within(1.0));
        assertThat(variation.peakUnits()).isEqualTo(2);
        assertThat(variation.deadlineDays()).isCloseTo(0.2 * 21, within(1e-9));
        assertThat(variation.overflowUsd()).isCloseTo(4.24 * 4.2 * 10, within(1e-4));
        assertThat(variation.idleShare()).isEqualTo(1);
    }

    @Test
    void a_rule_speaks_for_a_side_only_where_that_side_may_win() {
        Advice advice = Advisor.advise(YamlScenario.shipped("private-only"), Optional.empty());
        assertThat(advice.recommendation().orElseThrow().side()).isEqualTo(Side.SELF_HOSTING);
        assertThat(advice.findings())
                .allMatch(f -> f.speaksFor() == Side.SELF_HOSTING || f.speaksFor() == Side.NEITHER);
    }

    @Test
    void every_rule_reports_once_with_its_source() {
        Advice advice = Advisor.advise(YamlScenario.shipped("default"), Optional.empty());
        assertThat(advice.findings()).hasSameSizeAs(Advisor.RULES);
        assertThat(advice.findings()).allMatch(f -> f.source().startsWith("the article"));
        assertThat(advice.findings().stream().map(Finding::rule)).doesNotHaveDuplicates();
        assertThat(advice.against().orElseThrow().rule()).isEqualTo("quality-gap");
    }

    @Test
    void a_scenario_without_machines_or_without_tokens_still_gets_advice() {
        Scenario nothing = YamlScenario.shipped("default", "workload.tokens=0");
        assertThat(Advisor.advise(nothing, Optional.empty()).recommendation()).isPresent();
        Scenario none = YamlScenario.shipped("default", "min_quality=frontier", "privacy=stays");
        assertThat(Advisor.advise(none, Optional.empty()).recommendation()).isEmpty();
    }

    @Test
    void seats_are_the_vendors_side_where_they_cost_less_than_its_tokens() {
        Scenario scenario =
                YamlScenario.shipped("default", "workload.tokens=100M", "min_quality=frontier");
        SelfHostVersusApi contest =
                Situation.of(scenario, Optional.empty()).selfHostVersusApi().orElseThrow();
        assertThat(contest.remote().id()).isEqualTo("claude-max-5x");
        assertThat(contest.apiUsd()).isEqualTo(100);
    }

    @Test
    void nothing_that_speaks_against_a_choice_is_worth_more_than_its_bill() {
        for (String tokens : new String[] {"10M", "200M", "2B", "20B"}) {
            Advice advice =
                    Advisor.advise(
                            YamlScenario.shipped("default", "workload.tokens=" + tokens),
                            Optional.empty());
            Recommendation chosen = advice.recommendation().orElseThrow();
            assertThat(advice.findings())
                    .filteredOn(f -> f.speaks() && f.speaksFor() != chosen.side())
                    .allMatch(f -> f.stakeUsd() <= chosen.usd());
        }
    }

    @Test
    void a_quality_that_was_asked_for_is_no_gap() {
        Advice advice =
                Advisor.advise(
                        YamlScenario.shipped("default", "min_quality=mid"), Optional.empty());
        assertThat(advice.against().map(Objection::rule)).isNotEqualTo(Optional.of("quality-gap"));
    }

    @Test
    void a_requirement_that_costs_money_is_no_reason_against_what_meets_it() {
        // The machine costs $100 a month; 1M tokens at the API $10.
        Advice advice =
                Advisor.advise(OneBox.serving(50, "1M", "privacy: stays"), Optional.empty());
        assertThat(advice.recommendation().orElseThrow().option().id()).isEqualTo("box");
        assertThat(advice.against()).isEmpty();
        assertThat(advice.relaxations())
                .singleElement()
                .matches(relaxed -> relaxed.requirement().equals("privacy: stays"))
                .matches(relaxed -> relaxed.option().id().equals("api"));
    }

    @Test
    void without_money_behind_a_reason_the_volume_at_which_the_other_side_wins_is_one() {
        Advice few = Advisor.advise(OneBox.serving(50, "1M"), Optional.empty());
        assertThat(few.recommendation().orElseThrow().option().id()).isEqualTo("api");
        assertThat(few.against().orElseThrow().rule()).isEqualTo("growth");
        assertThat(few.against().orElseThrow().measures())
                .containsExactly(Measure.tokens("from", 10_000_001));
        Advice many = Advisor.advise(OneBox.serving(50, "100M"), Optional.empty());
        assertThat(many.recommendation().orElseThrow().option().id()).isEqualTo("box");
    }

    @Test
    void a_machine_is_too_much_up_to_the_last_volume_at_which_the_API_costs_less() {
        // Level at 10M tokens: there the machine does not cost less, and the API does not either.
        Advice advice = Advisor.advise(OneBox.serving(50, "20M"), Optional.of(EVEN));
        assertThat(advice.recommendation().orElseThrow().option().id()).isEqualTo("box");
        assertThat(advice.against().orElseThrow().measures())
                .containsExactly(Measure.tokens("up to", 9_999_999));
    }

    /// 20M tokens over 21 workdays, every day alike.
    private static final DailyVolume EVEN = new DailyVolume(20e6 / 21, 20e6 / 21, true);

    @Test
    void hours_that_are_paid_in_any_case_are_used_up_first() {
        // 84M tokens keep the machine busy for 46.67 h; 10 h are paid anyway, at more than the API.
        Scenario scenario =
                YamlScenario.of(
                        """
                        kind: rented
                        id: box
                        hourly_usd: 30
                        billing: demand
                        minimum_hours: 10
                        serves: [{model: m, decode_tok_s: 100, reading_included: true}]
                        ---
                        kind: api
                        provider: p
                        models: [{id: api, quality: frontier, input: 10, output: 10}]
                        ---
                        kind: scenario
                        id: test
                        workload: {tokens: 84M}
                        assumptions: {ops_hours: 0}
                        options: [box, api]
                        """);
        Routing routing = Situation.of(scenario, Optional.empty()).routing().orElseThrow();
        assertThat(routing.share()).isCloseTo(10 / 46.666666666666664, within(1e-12));
        assertThat(routing.usd()).isCloseTo(300 + 840 * (1 - routing.share()), within(1e-9));
    }

    @Test
    void an_option_with_a_volume_of_its_own_costs_what_the_comparison_says() {
        // The machine costs $100 a month; 4M tokens at the API $40, 100M $1,000.
        Scenario scenario =
                YamlScenario.of(
                        OneBox.PROFILES.formatted(3600, 5000)
                                + """
                                kind: scenario
                                id: test
                                workload: {tokens: 100M}
                                assumptions: {ops_hours: 0}
                                options: [box, {id: few, use: api, workload: {tokens: 4M}}]
                                """);
        Advice advice = Advisor.advise(scenario, Optional.empty());
        Recommendation chosen = advice.recommendation().orElseThrow();
        assertThat(chosen.option().id()).isEqualTo("few");
        assertThat(chosen.usd()).isCloseTo(40, within(1e-9));
        assertThat(chosen.second().orElseThrow().usd()).isCloseTo(100, within(1e-9));
        assertThat(Tco.compare(scenario).cheapest().orElseThrow().option().id()).isEqualTo("few");
        SelfHostVersusApi contest = advice.situation().selfHostVersusApi().orElseThrow();
        assertThat(contest.apiUsd()).isCloseTo(1000, within(1e-9));
    }

    @Test
    void an_asked_volume_leaves_no_choice_of_an_option_with_another_one() {
        Scenario scenario = YamlScenario.shipped("article", "workload.tokens=100M");
        Recommendation chosen =
                Advisor.advise(scenario, Optional.empty()).recommendation().orElseThrow();
        assertThat(chosen.option().id()).isEqualTo("article-m4-max");
    }
}
