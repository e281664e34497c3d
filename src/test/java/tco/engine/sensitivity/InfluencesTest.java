package tco.engine.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tco.engine.Eligibility;
import tco.engine.cost.Costs;
import tco.engine.cost.Monthly;
import tco.engine.sensitivity.Influences.Influence;
import tco.engine.sensitivity.Influences.Influence.Still;
import tco.model.Case;
import tco.model.Deployment.DataPath;
import tco.model.Option;
import tco.model.Point;
import tco.model.Quality;
import tco.model.Range;
import tco.model.Scenario;
import tco.testing.YamlScenario;

class InfluencesTest {
    private static List<Influence> of(Scenario scenario) {
        return Influences.of(scenario, 0.2);
    }

    private static Influence of(List<Influence> all, String path) {
        return all.stream()
                .filter(influence -> influence.figure().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_figure_has_one_and_those_that_flip_come_first() {
        Scenario scenario = YamlScenario.shipped("team-of-5");
        List<Influence> all = of(scenario);
        assertThat(all).hasSameSizeAs(scenario.figures());
        assertThat(all)
                .isSortedAccordingTo(
                        Comparator.comparing(Influence::flips)
                                .thenComparingDouble(Influence::usd)
                                .reversed());
        Point typical = scenario.corner(Case.TYPICAL);
        for (Influence influence : all) {
            boolean flips =
                    winnersDiffer(scenario, typical, influence, influence.moved().low())
                            || winnersDiffer(
                                    scenario, typical, influence, influence.moved().high());
            assertThat(influence.flips()).as(influence.figure().path()).isEqualTo(flips);
        }
    }

    private static boolean winnersDiffer(
            Scenario scenario, Point typical, Influence influence, double value) {
        return !winners(scenario, typical.with(influence.figure(), value))
                .equals(winners(scenario, typical));
    }

    /// The cheapest option of each tier, and in-house.
    private static Map<String, String> winners(Scenario scenario, Point at) {
        Map<String, String> winners = new HashMap<>();
        Map<String, Double> least = new HashMap<>();
        for (Option option : scenario.options()) {
            Monthly monthly = Costs.monthly(option, at);
            if (Eligibility.of(scenario, option, monthly).isPresent()) {
                continue;
            }
            List<String> prizes = new ArrayList<>();
            prizes.add(option.quality().map(Quality::key).orElse("unknown"));
            if (option.deployment().dataPath() == DataPath.STAYS) {
                prizes.add("in-house");
            }
            for (String prize : prizes) {
                if (monthly.usd() < least.getOrDefault(prize, Double.POSITIVE_INFINITY)) {
                    least.put(prize, monthly.usd());
                    winners.put(prize, option.id());
                }
            }
        }
        return winners;
    }

    @Test
    void dollars_are_summed_over_all_options() {
        List<Influence> all = of(YamlScenario.shipped("default"));
        // 3 h more or less of $64 in each of the five options with machines.
        assertThat(of(all, "assumptions.ops_hours").usd()).isCloseTo(5 * 3 * 64.0, within(1e-6));
        // 8M input tokens of $3 in Sonnet and in the hybrid's 30 %, a fifth either way.
        assertThat(of(all, "pricing.claude-sonnet-4-6.input").usd())
                .isGreaterThan(0.4 * 24)
                .isLessThan(2 * 0.4 * 24);
    }

    @Test
    void what_moves_nothing_says_why() {
        Scenario scenario = YamlScenario.shipped("default");
        List<Influence> all = of(scenario);
        for (Influence influence : all) {
            assertThat(influence.still().isEmpty())
                    .as(influence.figure().path())
                    .isEqualTo(influence.usd() > 0 || influence.flips());
        }
        assertThat(of(all, "assumptions.facility_usd").still()).contains(new Still.Zero());
        // None of the tokens is read from a cache.
        assertThat(of(all, "pricing.claude-sonnet-4-6.cache_read").still())
                .contains(new Still.SameCost());
    }

    @Test
    void a_share_of_0_moves_up_to_where_it_plausibly_is_and_a_small_count_by_one() {
        List<Influence> all = of(YamlScenario.shipped("default"));
        assertThat(of(all, "workload.cache_hit_rate").moved()).isEqualTo(new Range(0, 0, 0.97));
        assertThat(of(all, "workload.cache_hit_rate").usd()).isPositive();
        assertThat(of(all, "workload.developers").moved()).isEqualTo(new Range(1, 1, 2));
    }

    @Test
    void a_figure_of_what_cannot_win_names_it() {
        Scenario scenario =
                YamlScenario.of(
                        """
                        kind: scenario
                        id: test
                        workload: {tokens: 10M, output_share: 0.2}
                        privacy: stays
                        options: [m4-max-128gb, claude-sonnet-4-6]
                        """);
        Influence input = of(of(scenario), "pricing.claude-sonnet-4-6.input");
        assertThat(input.still())
                .hasValueSatisfying(still ->
                        assertThat(still)
                                .isInstanceOfSatisfying(
                                        Still.OnlyExcluded.class,
                                        excluded ->
                                                assertThat(excluded.options())
                                                        .extracting(Option::id)
                                                        .containsExactly("claude-sonnet-4-6")));
    }
}
