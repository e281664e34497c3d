package tco.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tco.engine.Costs;
import tco.model.Deployment.Hybrid;
import tco.model.Point;
import tco.model.Scenario;
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
    void the_volume_rule_names_the_exact_break_even() {
        // $100 a month for the machine, $3,600 over 36 months, against $10 for a million tokens.
        Situation situation = Situation.of(box(50, "42M"), Optional.empty());
        assertThat(new VolumeRule().judge(situation).measures())
                .contains(Measure.tokens("break-even at", 10_000_001));
    }

    @Test
    void deadline_days_overflow_the_machine_by_what_it_cannot_serve() {
        // 2M tokens a day, 20 % output at 50 tok/s and no prefill: 8000 s, of 0.8 x 8 h = 23040 s.
        // On a day of 10M tokens 40000 s are needed: 42.4 % does not fit, 4.24M tokens.
        Scenario scenario = box(50, "42M");
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
        assertThat(advice.findings()).hasSameSizeAs(Rules.ALL);
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

    private static Scenario box(double decode, String tokens) {
        return YamlScenario.of(
                """
                kind: owned
                id: box
                price_usd: 3600
                power: {load_watts: 0}
                serves: [{model: m, decode_tok_s: %s}]
                ---
                kind: api
                provider: p
                models: [{id: api, input: 10, output: 10}]
                ---
                kind: scenario
                id: test
                workload: {tokens: %s}
                assumptions: {ops_hours: 0}
                options: [box, api]
                """
                        .formatted(decode, tokens));
    }
}
