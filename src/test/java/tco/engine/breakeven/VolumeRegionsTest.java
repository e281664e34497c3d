package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.engine.breakeven.VolumeRegions.Region;
import tco.model.Option;
import tco.testing.Scenarios;

class VolumeRegionsTest {
    /// The machine costs $231 to $524 a month: 2.27 times as much at most as at least.
    private static final Comparison COMPARISON = Tco.compare(Scenarios.ofEachKind());

    private static final Option API = option("An API");
    private static final Option MACHINE = option("My machine");

    private static Option option(String name) {
        return COMPARISON.scenario().options().stream()
                .filter(option -> option.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static CheapestRange range(long from, long to, Option cheapest) {
        return new CheapestRange(
                BigInteger.valueOf(from),
                Optional.of(BigInteger.valueOf(to)),
                Optional.of(cheapest));
    }

    private static CheapestRange last(long from, Option cheapest) {
        return new CheapestRange(BigInteger.valueOf(from), Optional.empty(), Optional.of(cheapest));
    }

    private static List<Region> regions(CheapestRange... ranges) {
        return VolumeRegions.of(COMPARISON, List.of(ranges)).regions();
    }

    @Test
    void ranges_closer_together_than_the_costs_are_certain_are_one() {
        List<Region> regions =
                regions(
                        range(1, 119, API),
                        range(120, 149, MACHINE),
                        range(150, 215, API),
                        last(216, MACHINE));
        assertThat(regions).hasSize(3);
        assertThat(regions.get(1).from()).isEqualTo(BigInteger.valueOf(120));
        assertThat(regions.get(1).to()).contains(BigInteger.valueOf(215));
        assertThat(regions.get(1).options()).containsExactly(API, MACHINE);
        assertThat(regions.get(2).options()).containsExactly(MACHINE);
    }

    @Test
    void ranges_that_are_wider_stay_as_they_are() {
        List<Region> regions =
                regions(range(1, 119, API), range(120, 280, MACHINE), last(281, API));
        assertThat(regions)
                .extracting(Region::options)
                .containsExactly(List.of(API), List.of(MACHINE), List.of(API));
    }

    @Test
    void what_nobody_serves_is_never_about_equal() {
        CheapestRange none =
                new CheapestRange(
                        BigInteger.valueOf(120),
                        Optional.of(BigInteger.valueOf(121)),
                        Optional.empty());
        assertThat(regions(range(1, 119, API), none, last(122, MACHINE)))
                .extracting(Region::options)
                .containsExactly(List.of(API), List.of(), List.of(MACHINE));
    }

    @Test
    void without_a_change_there_is_one() {
        assertThat(regions(last(1, API))).hasSize(1);
        assertThat(VolumeRegions.of(COMPARISON, List.of()).regions()).isEmpty();
    }
}
