package tco.engine.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tco.engine.Tco;
import tco.engine.cost.Costs;
import tco.model.Case;
import tco.model.Option;
import tco.model.Point;
import tco.model.Range;
import tco.model.Scenario;
import tco.testing.YamlScenario;

class SensitivityTest {
    @Test
    void every_end_is_the_cost_with_that_figure_alone_moved() {
        Scenario scenario = YamlScenario.shipped("team-of-5");
        for (Option option : scenario.options()) {
            Sensitivity found = of(scenario, option.id(), OptionalDouble.of(0.2));
            Point typical = scenario.corner(Case.TYPICAL);
            for (Swing swing : found.swings()) {
                Point low = typical.with(swing.figure(), swing.moved().low());
                Point high = typical.with(swing.figure(), swing.moved().high());
                assertThat(swing.low().usd()).isEqualTo(Costs.monthly(option, low).usd());
                assertThat(swing.high().usd()).isEqualTo(Costs.monthly(option, high).usd());
                assertThat(swing.high().cheapest()).isEqualTo(Tco.cheapest(scenario, high));
            }
            assertThat(found.swings())
                    .isSortedAccordingTo(
                            Comparator.comparing(SensitivityTest::isListPrice)
                                    .thenComparing(
                                            Comparator.comparingDouble(Swing::usd).reversed()));
        }
    }

    private static boolean isListPrice(Swing swing) {
        String path = swing.figure().path();
        return path.startsWith("pricing.")
                || path.startsWith("plans.")
                || path.endsWith(".hourly_usd");
    }

    @Test
    void a_swing_moves_a_share_of_nothing_to_where_it_plausibly_is() {
        Scenario scenario = YamlScenario.shipped("default");
        Sensitivity found = of(scenario, "claude-sonnet-4-6", OptionalDouble.of(0.2));
        Swing hits =
                found.swings().stream()
                        .filter(s -> s.figure().path().equals("workload.cache_hit_rate"))
                        .findFirst()
                        .orElseThrow();
        assertThat(hits.moved()).isEqualTo(new Range(0, 0, 0.97));
        // Of 8M input tokens 7.76M are read at $0.30 and 0.24M written at $3.75; output $30.
        assertThat(hits.high().usd()).isCloseTo(7.76 * 0.3 + 0.24 * 3.75 + 30, within(1e-9));
        assertThat(of(scenario, "claude-sonnet-4-6", OptionalDouble.empty()).swings())
                .noneMatch(s -> s.figure().path().equals("workload.cache_hit_rate"));
    }

    @Test
    void without_a_swing_only_ranges_move() {
        Scenario scenario = YamlScenario.shipped("default", "workload.tokens=10M..50M");
        assertThat(of(scenario, "m4-max-128gb", OptionalDouble.empty()).swings())
                .noneMatch(swing -> swing.figure().range().isExact())
                .anyMatch(swing -> swing.figure().path().equals("workload.tokens"));
    }

    @Test
    void a_swing_moves_a_price_by_its_share() {
        Scenario scenario = YamlScenario.shipped("default");
        Sensitivity found = of(scenario, "claude-sonnet-4-6", OptionalDouble.of(0.2));
        Swing input =
                found.swings().stream()
                        .filter(s -> s.figure().path().equals("pricing.claude-sonnet-4-6.input"))
                        .findFirst()
                        .orElseThrow();
        // 10M tokens, 80 % of them input at $3.00: $24, which moves by a fifth either way.
        assertThat(input.usd()).isCloseTo(0.4 * 24, within(1e-9));
    }

    @Test
    void no_figure_leaves_its_limits() {
        Scenario scenario = YamlScenario.shipped("team-of-5");
        for (Swing swing : of(scenario, "dgx-spark-gb10", OptionalDouble.of(1)).swings()) {
            Range moved = swing.moved();
            assertThat(moved.low()).as(swing.figure().path()).isNotNegative();
            if (swing.figure().name().endsWith("_share")) {
                assertThat(moved.high()).isLessThanOrEqualTo(1);
            }
            assertThat(swing.figure().kind().limits().allow(moved)).isTrue();
            assertThat(swing.high().usd()).isFinite();
        }
    }

    @Test
    void a_speed_or_time_that_is_moved_to_nothing_leaves_the_cost_without_limit() {
        Scenario scenario = YamlScenario.shipped("team-of-5");
        for (String id : List.of("dgx-spark-gb10", "runpod-secure-h100-sxm")) {
            assertThat(of(scenario, id, OptionalDouble.of(0.99)).swings()).noneMatch(Swing::isOpen);
            Sensitivity all = of(scenario, id, OptionalDouble.of(1));
            assertThat(all.swings().getFirst().isOpen()).isTrue();
            assertThat(all.swings())
                    .filteredOn(Swing::isOpen)
                    .allMatch(swing -> swing.high().usd() < swing.low().usd())
                    .extracting(swing -> swing.figure().name())
                    .contains("decode_tok_s", "hours_per_day", "max_utilisation")
                    .doesNotContain("price_usd", "hourly_usd", "lifetime_months", "output_share");
        }
    }

    @Test
    void a_price_that_decides_the_winner_is_marked() {
        Scenario scenario =
                YamlScenario.shipped("default", "pricing.deepseek-v4-flash.input=0.2..100");
        Sensitivity found = of(scenario, "m4-max-128gb", OptionalDouble.empty());
        assertThat(found.swings())
                .anyMatch(s -> s.flips() && s.figure().path().endsWith("flash.input"));
    }

    @Test
    void a_turn_is_the_first_value_at_which_another_option_is_the_cheapest() {
        // 8M of input at [1, 9], typically 5, against 8M at 6: level at 6, which the first wins.
        Sensitivity found = of(twoApis("[1, 9]", 6), "b", OptionalDouble.empty());
        Swing price = found.swings().getFirst();
        assertThat(price.usd()).isZero();
        assertThat(price.below()).isEmpty();
        assertThat(price.above().orElseThrow().value()).isEqualTo(Math.nextUp(6.0));
        assertThat(price.above().orElseThrow().cheapest().map(Option::id)).contains("b");
    }

    @Test
    void without_a_turn_nothing_flips() {
        assertThat(of(twoApis("[1, 5]", 6), "a", OptionalDouble.empty()).swings())
                .singleElement()
                .matches(swing -> !swing.flips());
    }

    @Test
    void people_turn_in_whole_numbers() {
        // $10 a seat against $48 for 8M of input at 6: 4 developers are cheaper, 5 are not.
        Scenario scenario =
                YamlScenario.of(
                        """
                        kind: plan
                        id: seats
                        usd_per_seat: 10
                        included_tokens: 1T
                        overage: blocked
                        ---
                        %s
                        ---
                        kind: scenario
                        id: test
                        workload: {tokens: 10M, developers: [1, 9]}
                        options: [seats, b]
                        """
                                .formatted(apis("[1, 9]", 6)));
        Swing developers =
                of(scenario, "seats", OptionalDouble.empty()).swings().stream()
                        .filter(swing -> swing.figure().path().equals("workload.developers"))
                        .findFirst()
                        .orElseThrow();
        assertThat(developers.below().orElseThrow().value()).isEqualTo(4);
        assertThat(developers.below().orElseThrow().cheapest().map(Option::id)).contains("seats");
        assertThat(developers.above()).isEmpty();
    }

    @Test
    void one_figure_can_turn_on_both_sides() {
        // A machine at $50 that 8 h x 21 days x 0.8 x 3600 s x 100 tok/s = 48,384,000 tokens fill,
        // against $2 for a million.
        Scenario scenario =
                YamlScenario.of(
                        """
                        kind: owned
                        id: box
                        price_usd: 1800
                        power: {load_watts: 0}
                        serves: [{model: m, decode_tok_s: 100, reading_included: true}]
                        ---
                        kind: api
                        provider: p
                        models: [{id: api, input: 2, output: 2}]
                        ---
                        kind: scenario
                        id: test
                        workload: {tokens: [10M, 70M], output_share: 1}
                        assumptions: {ops_hours: 0}
                        options: [{machine: box, quantity: 1}, api]
                        """);
        Swing tokens = of(scenario, "box", OptionalDouble.empty()).swings().getFirst();
        assertThat(tokens.below().orElseThrow().value()).isEqualTo(24_999_999);
        assertThat(tokens.above().orElseThrow().value()).isEqualTo(48_384_001);
        assertThat(tokens.turns())
                .allMatch(turn -> turn.cheapest().map(Option::id).equals(Optional.of("api")));
    }

    private static Scenario twoApis(String price, int other) {
        return YamlScenario.of(
                apis(price, other)
                        + """
                        ---
                        kind: scenario
                        id: test
                        workload: {tokens: 10M}
                        options: [a, b]
                        """);
    }

    private static String apis(String price, int other) {
        return """
        kind: api
        provider: p
        models: [{id: a, input: %s, output: 0}, {id: b, input: %d, output: 0}]
        """
                .formatted(price, other);
    }

    private static Sensitivity of(Scenario scenario, String id, OptionalDouble swing) {
        return Sensitivity.of(scenario, YamlScenario.option(scenario, id), swing);
    }
}
