package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.breakeven.CheapestByVolume.Reign;
import tco.engine.breakeven.Tipping.Tip;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;
import tco.model.Workload;
import tco.testing.Samples;

class TakeoversTest {
    private static final int VOLUMES = 4_000;

    static Stream<Arguments> randoms() {
        return Samples.of(random -> random);
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void are_where_the_nearest_other_reigns_end_and_begin(RandomGenerator random) {
        OptionMaker make = new OptionMaker(random, Math.pow(10, random.nextInt(-5, -2)));
        Workload workload = make.workload();
        List<Option> options = make.options(4, workload);
        Scenario scenario = CheapestByVolumeTest.scenario(workload, options);
        Point at = make.point();
        List<Reign> reigns =
                CheapestByVolume.of(scenario, at, BigInteger.ONE, big(VOLUMES), VOLUMES).reigns();
        long present = random.nextInt(1, VOLUMES);
        Optional<Option> leader = reignAt(reigns, present).cheapest();
        if (leader.isEmpty()) {
            return;
        }
        Takeovers takeovers = new Takeovers(scenario, leader.get(), at);
        assertThat(takeovers.first(present + 1, VOLUMES).map(TakeoversTest::written))
                .isEqualTo(first(reigns, present, leader.get()));
        assertThat(takeovers.last(1, present - 1).map(TakeoversTest::written))
                .isEqualTo(last(reigns, present, leader.get()));
    }

    private static Reign reignAt(List<Reign> reigns, long tokens) {
        return reigns.stream()
                .filter(reign -> reign.from().compareTo(big(tokens)) <= 0)
                .toList()
                .getLast();
    }

    private static Optional<String> first(List<Reign> reigns, long present, Option leader) {
        return reigns.stream()
                .filter(reign -> reign.from().compareTo(big(present)) > 0)
                .filter(reign -> isOther(reign, leader))
                .findFirst()
                .map(reign -> written(reign.from(), reign));
    }

    private static Optional<String> last(List<Reign> reigns, long present, Option leader) {
        return reigns.reversed().stream()
                .filter(reign -> reign.from().compareTo(big(present)) < 0)
                .filter(reign -> isOther(reign, leader))
                .findFirst()
                .map(reign -> written(reign.to().orElseThrow(), reign));
    }

    private static boolean isOther(Reign reign, Option leader) {
        return reign.cheapest().filter(option -> !option.id().equals(leader.id())).isPresent();
    }

    private static String written(BigInteger tokens, Reign reign) {
        return reign.cheapest().orElseThrow().id() + " at " + tokens;
    }

    private static String written(Tip tip) {
        return tip.cheapest().id() + " at " + tip.tokens();
    }

    private static BigInteger big(long tokens) {
        return BigInteger.valueOf(tokens);
    }
}
