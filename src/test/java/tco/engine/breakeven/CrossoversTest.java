package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.engine.breakeven.NearestCrossovers.Crossover;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;
import tco.model.Workload;
import tco.testing.OptionMaker;
import tco.testing.Samples;

class CrossoversTest {
    private static final int VOLUMES = 4_000;

    /// The API costs 10 a million tokens; the small seat 20, and 30 for each million above 5M; the
    /// large seat 60. So the small one is the cheapest above 2M tokens, where the API costs 20 too,
    /// and up to 6,333,333, where it has come to 20 + 1,333,333 x 30 / 1M = 59.99999.
    @Test
    void three_options_take_turns() {
        RoundOptions round = new RoundOptions();
        Option small = round.plan("small", 20, 5e6, 30);
        List<Option> options =
                List.of(round.api("api", 10), small, round.plan("large", 60, 100e6, 30));
        Scenario scenario = CheapestByVolumeTest.scenario(round.workload(), options);
        Crossovers crossovers = new Crossovers(scenario, small, round.point());
        assertThat(crossovers.first(4_000_001, 1_000_000_000).map(CrossoversTest::written))
                .contains("large at 6333334");
        assertThat(crossovers.last(1, 3_999_999).map(CrossoversTest::written))
                .contains("api at 2000000"); // a tie goes to the earlier option
        assertThat(crossovers.first(4_000_001, 6_333_333)).isEmpty();
        assertThat(crossovers.last(2_000_001, 3_999_999)).isEmpty();
    }

    static Stream<Arguments> randoms() {
        return Samples.of(random -> random);
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void are_where_the_nearest_ranges_of_others_end_and_begin(RandomGenerator random) {
        OptionMaker make = new OptionMaker(random, Math.pow(10, random.nextInt(-5, -2)));
        Workload workload = make.workload();
        List<Option> options = make.options(4, workload);
        Point at = make.point();
        options.removeIf(option -> !RoundOptions.hasCurve(option, at));
        Scenario scenario = CheapestByVolumeTest.scenario(workload, options);
        List<CheapestRange> ranges =
                CheapestByVolume.of(scenario, at, BigInteger.ONE, big(VOLUMES), VOLUMES).ranges();
        long present = random.nextInt(1, VOLUMES);
        Optional<Option> leader = rangeAt(ranges, present).cheapest();
        if (leader.isEmpty()) {
            return;
        }
        Crossovers crossovers = new Crossovers(scenario, leader.get(), at);
        assertThat(crossovers.first(present + 1, VOLUMES).map(CrossoversTest::written))
                .isEqualTo(first(ranges, present, leader.get()));
        assertThat(crossovers.last(1, present - 1).map(CrossoversTest::written))
                .isEqualTo(last(ranges, present, leader.get()));
    }

    private static CheapestRange rangeAt(List<CheapestRange> ranges, long tokens) {
        return ranges.stream()
                .filter(range -> range.from().compareTo(big(tokens)) <= 0)
                .toList()
                .getLast();
    }

    private static Optional<String> first(List<CheapestRange> ranges, long present, Option leader) {
        return ranges.stream()
                .filter(range -> range.from().compareTo(big(present)) > 0)
                .filter(range -> isOther(range, leader))
                .findFirst()
                .map(range -> written(range.from(), range));
    }

    private static Optional<String> last(List<CheapestRange> ranges, long present, Option leader) {
        return ranges.reversed().stream()
                .filter(range -> range.from().compareTo(big(present)) < 0)
                .filter(range -> isOther(range, leader))
                .findFirst()
                .map(range -> written(range.to().orElseThrow(), range));
    }

    private static boolean isOther(CheapestRange range, Option leader) {
        return range.cheapest().filter(option -> !option.id().equals(leader.id())).isPresent();
    }

    private static String written(BigInteger tokens, CheapestRange range) {
        return range.cheapest().orElseThrow().id() + " at " + tokens;
    }

    private static String written(Crossover crossover) {
        return crossover.cheapest().id() + " at " + crossover.tokens();
    }

    private static BigInteger big(long tokens) {
        return BigInteger.valueOf(tokens);
    }
}
