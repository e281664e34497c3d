package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.engine.breakeven.BreakEvenAnswer.AtCase;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.engine.breakeven.VolumeCurves.Curve;
import tco.model.Case;
import tco.model.Option;
import tco.model.Quality;
import tco.model.Range;
import tco.model.Requirements.Privacy;
import tco.model.Scenario;
import tco.testing.Scenarios;

class VolumeCurvesTest {
    /// An API at $2 a million tokens, and one at $3.
    private static Scenarios apis(double tokens) {
        return new Scenarios(Range.exactly(tokens)).api("two", "2", 2, 2).api("three", "3", 3, 3);
    }

    private static VolumeCurves around(Scenario scenario, int steps, long... changes) {
        Comparison comparison = Tco.compare(scenario);
        Optional<BigInteger> end = Optional.empty();
        List<CheapestRange> cheapest = new ArrayList<>();
        cheapest.add(new CheapestRange(BigInteger.ONE, end, Optional.empty()));
        for (long change : changes) {
            CheapestRange before = cheapest.removeLast();
            cheapest.add(
                    new CheapestRange(
                            before.from(),
                            Optional.of(BigInteger.valueOf(change - 1)),
                            Optional.empty()));
            cheapest.add(new CheapestRange(BigInteger.valueOf(change), end, Optional.empty()));
        }
        return VolumeCurves.around(comparison, cheapest, steps);
    }

    @Test
    void costs_stand_at_equal_factors_around_the_own_volume() {
        VolumeCurves curves = around(apis(10e6).build(), 5);
        assertThat(curves.volumes()).containsExactly(1e5, 1e6, 1e7, 1e8, 1e9);
        assertThat(curves.curves())
                .extracting(c -> c.option().id())
                .containsExactly("two", "three");
        assertThat(curves.curves().getFirst().usd()).containsExactly(0.2, 2.0, 20.0, 200.0, 2000.0);
        assertThat(curves.leastUsd(2)).isEqualTo(20);
        assertThat(curves.usd(curves.curves().getLast().option(), 1e7)).isEqualTo(30);
        assertThat(curves.usd(curves.curves().getLast().option(), 2e7)).isNaN();
    }

    /// 10M tokens: 333,333 to 300M, and so from 100K to 1B; a change counts three times as far.
    @ParameterizedTest
    @CsvSource({
        "300000000, 100000, 1000000000",
        "333333333, 100000, 1000000000",
        "333333334, 100000, 10000000000",
        "300000, 100000, 1000000000",
        "299999, 10000, 1000000000",
        "9000000000000, 100000, 100000000000000",
        "1, 1, 1000000000"
    })
    void the_next_change_of_the_cheapest_is_seen(long change, double low, double high) {
        VolumeCurves curves = around(apis(10e6).build(), 2, change);
        assertThat(curves.volumes()).containsExactly(low, high);
    }

    /// A second change is seen only if it is less than 10,000 times the own volume away.
    @ParameterizedTest
    @CsvSource({"99999999999, 1e12", "100000000000, 1e10"})
    void a_later_change_is_seen_if_it_is_near(long second, double high) {
        VolumeCurves curves = around(apis(10e6).build(), 2, 1_000_000_000L, second);
        assertThat(curves.volumes().getLast()).isEqualTo(high);
    }

    @Test
    void a_range_of_volumes_is_looked_around_as_a_whole() {
        Scenario scenario = new Scenarios(new Range(1e6, 10e6, 1e9)).api("two", "2", 2, 2).build();
        assertThat(around(scenario, 2).volumes()).containsExactly(1e4, 1e11);
    }

    @Test
    void without_a_volume_the_usual_one_is_looked_around() {
        VolumeCurves curves = around(apis(0).build(), 5);
        assertThat(curves.volumes()).containsExactly(1e5, 1e6, 1e7, 1e8, 1e9);
        assertThat(curves.curves().getFirst().usd().get(2)).isEqualTo(20);
    }

    @Test
    void where_an_option_is_full_it_has_no_cost() {
        Scenario scenario =
                new Scenarios(Range.exactly(30e6))
                        .single("one", "One")
                        .api("api", "API", 100, 100)
                        .build();
        VolumeCurves curves = VolumeCurves.of(Tco.compare(scenario), List.of(1e6, 1e12));
        List<Double> machine = curves.curves().getFirst().usd();
        assertThat(machine.getFirst()).isPositive();
        assertThat(machine.getLast()).isNaN();
        assertThat(curves.leastUsd(1)).isEqualTo(1e8);
    }

    @Test
    void what_may_not_win_takes_no_part() {
        Scenario scenario = apis(10e6).require(Quality.BASIC, Privacy.STAYS).build();
        VolumeCurves curves = around(scenario, 2);
        assertThat(curves.curves()).isEmpty();
        assertThat(curves.leastUsd(0)).isInfinite();
    }

    @Test
    void the_cheapest_is_known_beyond_the_greatest_usual_volume() {
        Comparison comparison = Tco.compare(apis(1e13).build());
        CheapestByVolume cheapest = VolumeCurves.cheapest(comparison).orElseThrow();
        assertThat(cheapest.ranges())
                .extracting(range -> range.cheapest().map(Option::id).orElse(""))
                .containsExactly("two");
        VolumeCurves curves = VolumeCurves.around(comparison, cheapest.ranges(), 3);
        assertThat(curves.volumes().getLast()).isEqualTo(1e15);
    }

    @Test
    void a_break_even_is_shown_with_both_sides_of_it() {
        Scenario scenario =
                new Scenarios(Range.exactly(10e6))
                        .api("cheap", "Cheap", 20, 20)
                        .owned("machine", "Machine")
                        .build();
        BreakEvenAnswer report = report(scenario, 1, 1_000_000_000_000L);
        AtCase answer = report.cases().getFirst();
        double equal = answer.volumes().turning().orElseThrow().tokens().doubleValue();
        VolumeCurves curves = VolumeCurves.of(report, answer, 20);
        assertThat(curves.volumes()).hasSize(20);
        assertThat(curves.volumes().getFirst()).isEqualTo(Math.rint(10e6 / 30));
        assertThat(curves.volumes().getLast()).isGreaterThanOrEqualTo(Math.rint(equal * 30));
        Curve cheap = curves.curves().getFirst();
        assertThat(cheap.option().id()).isEqualTo("cheap");
        assertThat(cheap.usd().getFirst()).isLessThan(curves.curves().getLast().usd().getFirst());
    }

    @Test
    void a_break_even_outside_of_what_was_asked_for_shows_what_was_asked_for() {
        BreakEvenAnswer report = report(apis(10e6).build(), 1000, 2000);
        VolumeCurves curves = VolumeCurves.of(report, report.cases().getFirst(), 2);
        assertThat(curves.volumes()).containsExactly(1000.0, 2000.0);
    }

    private static BreakEvenAnswer report(Scenario scenario, long from, long to) {
        return BreakEvenAnswer.of(
                scenario,
                scenario.options().getFirst(),
                scenario.options().getLast(),
                BigInteger.valueOf(from),
                BigInteger.valueOf(to),
                List.of(Case.TYPICAL),
                List.of());
    }
}
