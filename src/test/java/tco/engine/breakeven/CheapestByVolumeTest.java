package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.CostFloor;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.engine.cost.Ratio;
import tco.model.Case;
import tco.model.Currency;
import tco.model.Option;
import tco.model.Point;
import tco.model.Requirements;
import tco.model.Requirements.FitRule;
import tco.model.Requirements.Privacy;
import tco.model.Scenario;
import tco.model.Workload;
import tco.testing.FixedFigures;
import tco.testing.OptionMaker;
import tco.testing.Samples;
import tco.testing.YamlScenario;

class CheapestByVolumeTest {
    private static final int VOLUMES = 400;
    private static final BigInteger MOST = BigInteger.valueOf(1_000_000_000_000L);

    private static final String TWO_APIS_AND_A_PLAN =
            """
            kind: api
            provider: one
            models:
              - {id: dear, name: Dear, quality: frontier, input: 10, output: 10}
              - {id: also-dear, name: Also dear, quality: mid, input: 10, output: 10}
            source: test
            as_of: 2026-01-01
            ---
            kind: plan
            id: flat
            name: Flat
            quality: mid
            usd_per_seat: 20
            included_tokens: 5M
            overage: blocked
            source: test
            as_of: 2026-01-01
            ---
            kind: scenario
            id: test
            name: Test
            workload: {tokens: 1M}
            options: [dear, also-dear, flat, {id: own, use: dear, workload: {tokens: 7M}}]
            source: test
            as_of: 2026-01-01
            """;

    static Stream<Arguments> randoms() {
        return Samples.of(random -> random);
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void ranges_are_those_of_a_scan_token_by_token(RandomGenerator random) {
        OptionMaker make = new OptionMaker(random, Math.pow(10, random.nextInt(-5, -2)));
        Workload workload = make.workload();
        List<Option> options = make.options(4, workload);
        Point at = make.point();
        options.removeIf(option ->
                !RoundOptions.hasCurve(option, at) || CostFloor.because(option).isPresent());
        int from = random.nextInt(3) * random.nextInt(50);
        CheapestByVolume found =
                CheapestByVolume.of(
                        scenario(workload, options),
                        at,
                        BigInteger.valueOf(from),
                        BigInteger.valueOf(VOLUMES),
                        VOLUMES);
        assertThat(found.truncated()).isFalse();
        assertThat(found.ranges().getFirst().from()).isEqualTo(BigInteger.valueOf(from));
        Map<String, CostCurve> curves = new LinkedHashMap<>();
        options.forEach(it -> curves.put(it.id(), CostCurves.of(it, make.point())));
        for (int tokens = from; tokens <= VOLUMES; tokens++) {
            assertThat(cheapestAt(found, tokens))
                    .as("at %s tokens", tokens)
                    .isEqualTo(scanned(curves, tokens));
        }
    }

    static Scenario scenario(Workload workload, List<Option> options) {
        Scenario any = YamlScenario.of(TWO_APIS_AND_A_PLAN);
        return new Scenario(
                "test",
                "Test",
                workload,
                any.assumptions(),
                new Requirements(Optional.empty(), Privacy.ANY, FitRule.EXCLUDE, false),
                options,
                List.of(),
                List.of(),
                Optional.empty(),
                LocalDate.of(2026, 11, 24),
                Optional.empty(),
                Currency.USD);
    }

    private static Optional<String> cheapestAt(CheapestByVolume found, int tokens) {
        BigInteger at = BigInteger.valueOf(tokens);
        List<CheapestRange> here =
                found.ranges().stream()
                        .filter(range -> range.from().compareTo(at) <= 0)
                        .filter(range -> range.to().map(to -> to.compareTo(at) >= 0).orElse(true))
                        .toList();
        assertThat(here).as("one range at %s tokens", tokens).hasSize(1);
        return here.getFirst().cheapest().map(Option::id);
    }

    private static Optional<String> scanned(Map<String, CostCurve> curves, int tokens) {
        Optional<String> best = Optional.empty();
        Ratio least = Ratio.ZERO;
        for (Map.Entry<String, CostCurve> option : curves.entrySet()) {
            Segment segment = option.getValue().segmentAt(BigInteger.valueOf(tokens));
            Ratio usd = segment.usd(BigInteger.valueOf(tokens));
            if (segment.served() && (best.isEmpty() || usd.compareTo(least) < 0)) {
                best = Optional.of(option.getKey());
                least = usd;
            }
        }
        return best;
    }

    /// $20 a month for 5M tokens against $10 a million: the plan wins above 2M, up to where it
    /// ends.
    @Test
    void the_cheapest_changes_at_the_token_and_back_where_a_plan_is_full() {
        CheapestByVolume found = shipped(BigInteger.ZERO, MOST, 10);
        assertThat(found.ranges().stream().map(range -> range.from().longValueExact()))
                .containsExactly(0L, 2_000_001L, 5_000_001L);
        assertThat(found.ranges().stream().map(range -> range.cheapest().map(Option::id)))
                .containsExactly(Optional.of("dear"), Optional.of("flat"), Optional.of("dear"));
        assertThat(found.ranges().getLast().to()).isEmpty();
        assertThat(found.truncated()).isFalse();
    }

    @Test
    void ranges_beyond_the_limit_or_the_range_are_not_listed() {
        assertThat(shipped(BigInteger.ZERO, MOST, 2).truncated()).isTrue();
        assertThat(shipped(BigInteger.ZERO, MOST, 2).ranges()).hasSize(2);
        CheapestByVolume within = shipped(BigInteger.ZERO, BigInteger.valueOf(2_000_001), 10);
        assertThat(within.truncated()).isFalse();
        assertThat(within.ranges()).hasSize(2);
        assertThat(shipped(BigInteger.ZERO, BigInteger.valueOf(2_000_000), 10).ranges()).hasSize(1);
    }

    @Test
    void none_is_the_cheapest_where_none_serves() {
        Scenario any = YamlScenario.of(TWO_APIS_AND_A_PLAN);
        Scenario alone = scenario(any.workload(), List.of(any.options().get(2)));
        CheapestByVolume found =
                CheapestByVolume.of(alone, any.corner(Case.TYPICAL), BigInteger.ONE, MOST, 10);
        assertThat(found.ranges()).hasSize(2);
        assertThat(found.ranges().getLast().cheapest()).isEmpty();
        assertThat(found.ranges().getLast().from()).isEqualTo(BigInteger.valueOf(5_000_001));
        assertThat(found.ranges().getLast().to()).isEmpty();
    }

    @Test
    void a_machine_that_fills_up_loses_again_before_it_wins_for_good() {
        Scenario all =
                YamlScenario.of(
                        """
                        kind: scenario
                        id: test
                        workload: {tokens: 10M, output_share: 0.2}
                        options: [2x-rtx-5090, deepseek-v4-flash]
                        source: test
                        as_of: 2026-01-01
                        ---
                        """
                                + FixedFigures.MACHINE_AND_API);
        List<Option> two = all.options();
        Point typical = all.corner(Case.TYPICAL);
        List<CheapestRange> ranges =
                CheapestByVolume.of(scenario(all.workload(), two), typical, BigInteger.ONE, MOST, 9)
                        .ranges();
        assertThat(ranges.stream().map(range -> range.cheapest().orElseThrow().id()))
                .containsExactly(
                        "deepseek-v4-flash", "2x-rtx-5090", "deepseek-v4-flash", "2x-rtx-5090");
        BreakEven found =
                BreakEvens.of(
                        ranges.get(1).cheapest().orElseThrow(),
                        ranges.get(0).cheapest().orElseThrow(),
                        typical,
                        BigInteger.ONE,
                        MOST,
                        10);
        assertThat(found.first()).contains(ranges.get(1).from());
        assertThat(found.permanent()).contains(ranges.get(3).from());
    }

    @Test
    void without_options_none_is_the_cheapest_at_any_volume() {
        Scenario any = YamlScenario.of(TWO_APIS_AND_A_PLAN);
        CheapestByVolume found =
                CheapestByVolume.of(
                        scenario(any.workload(), List.of()),
                        any.corner(Case.TYPICAL),
                        BigInteger.ONE,
                        MOST,
                        10);
        assertThat(found.ranges())
                .containsExactly(
                        new CheapestRange(BigInteger.ONE, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_workload_without_tokens_has_no_mix() {
        Scenario none =
                YamlScenario.of(
                        TWO_APIS_AND_A_PLAN.replace(
                                "{tokens: 1M}",
                                "{uncached_input: 0, cache_read: 0, cache_write: 0, output: 0}"));
        assertThatThrownBy(() ->
                        CheapestByVolume.of(
                                none, none.corner(Case.TYPICAL), BigInteger.ONE, MOST, 10))
                .isInstanceOf(NoBreakEvenException.class);
    }

    private static CheapestByVolume shipped(BigInteger from, BigInteger until, int limit) {
        Scenario scenario = YamlScenario.of(TWO_APIS_AND_A_PLAN);
        return CheapestByVolume.of(scenario, scenario.corner(Case.TYPICAL), from, until, limit);
    }
}
