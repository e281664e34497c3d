package tco.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.breakeven.BreakEven;
import tco.engine.breakeven.BreakEvens;
import tco.engine.breakeven.NoBreakEvenException;
import tco.model.Case;
import tco.model.Option;
import tco.model.Scenario;
import tco.testing.Project;
import tco.testing.Samples;

/// Break-evens of whole profiles up to a trillion tokens, to the token, against bills of 40 digits
/// that know nothing of curves.
class BreakEvenAgainstOracleTest {
    private static final BigInteger MOST = BigInteger.TEN.pow(12);
    private static final int INTERVALS = 6;
    private static final int PAIRS = 6;
    private static final int PROBES = 12;

    /// Bills and shares that differ by less are the same: a token makes more of a difference.
    private static final BigDecimal SAME = new BigDecimal("1e-24");

    @TempDir Path directory;

    /// A scenario, and what chooses among its options and volumes.
    record Drawn(String yaml, RandomGenerator random) {}

    static Stream<Arguments> scenarios() {
        return Samples.of(random -> new Drawn(even(RandomScenario.of(random)), random));
    }

    /// A spread between developers has 16 digits, not 40, in both arithmetics.
    private static String even(String yaml) {
        return yaml.replaceAll("(?m)^ *(usage_spread|developer_shares): .*$", "");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void an_option_is_cheaper_in_its_intervals_and_nowhere_else(Drawn drawn) {
        Scenario scenario = Project.load(directory, drawn.yaml).scenario();
        Oracle oracle = Oracle.of(drawn.yaml);
        List<Option> options = scenario.options();
        RandomGenerator random = drawn.random;
        for (int pair = 0; pair < PAIRS; pair++) {
            int a = random.nextInt(options.size());
            int b = (a + random.nextInt(1, options.size())) % options.size();
            Case at = random.nextBoolean() ? Case.LOW : Case.HIGH;
            Optional<BreakEven> found = found(scenario, options.get(a), options.get(b), at);
            if (found.isPresent()) {
                for (BigInteger tokens : volumes(found.get(), random)) {
                    Corner corner = Corner.valueOf(at.name());
                    assertThat(isInside(found.get(), tokens))
                            .as(
                                    "%s against %s, %s, at %s",
                                    options.get(a).id(), options.get(b).id(), at, tokens)
                            .isEqualTo(
                                    isCheaper(
                                            oracle.answer(a, corner, tokens),
                                            oracle.answer(b, corner, tokens)));
                }
            }
        }
    }

    /// Empty where a measured workload of no tokens has no mix. The corners are exact decimals; the
    /// middle of a range need not be.
    private static Optional<BreakEven> found(Scenario scenario, Option a, Option b, Case at) {
        try {
            return Optional.of(
                    BreakEvens.of(a, b, scenario.corner(at), BigInteger.ZERO, MOST, INTERVALS));
        } catch (NoBreakEvenException _) {
            return Optional.empty();
        }
    }

    /// Both sides of every end, and volumes of all sizes; none above a list that was cut.
    private static List<BigInteger> volumes(BreakEven found, RandomGenerator random) {
        List<BigInteger> volumes = new ArrayList<>(List.of(BigInteger.ZERO, MOST));
        for (BreakEven.Interval interval : found.aCheaper()) {
            volumes.add(interval.from());
            volumes.add(interval.from().subtract(BigInteger.ONE));
            interval.to().ifPresent(volumes::add);
            interval.to().ifPresent(to -> volumes.add(to.add(BigInteger.ONE)));
        }
        found.permanent().ifPresent(volumes::add);
        for (int probe = 0; probe < PROBES; probe++) {
            volumes.add(BigInteger.valueOf((long) Math.pow(10, 12 * random.nextDouble())));
        }
        BigInteger known = found.truncated() ? lastEnd(found) : MOST;
        volumes.removeIf(tokens -> tokens.signum() < 0 || tokens.compareTo(known) > 0);
        return volumes;
    }

    private static BigInteger lastEnd(BreakEven found) {
        return found.aCheaper().getLast().to().orElse(MOST);
    }

    private static boolean isInside(BreakEven found, BigInteger tokens) {
        return found.aCheaper().stream()
                .anyMatch(interval ->
                        interval.from().compareTo(tokens) <= 0
                                && tokens.compareTo(interval.to().orElse(tokens)) <= 0);
    }

    /// Which of two is cheaper is a question of who serves the volume first.
    private static boolean isCheaper(Answer a, Answer b) {
        if (!serves(a)) {
            return false;
        }
        return !serves(b) || isLess(a.total(), b.total());
    }

    private static boolean serves(Answer answer) {
        return !isLess(answer.served(), Exact.ONE);
    }

    private static boolean isLess(Exact one, Exact other) {
        return one.minus(other).value().add(SAME).signum() < 0;
    }
}
