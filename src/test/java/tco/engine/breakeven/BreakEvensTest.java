package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.breakeven.BreakEven.Interval;
import tco.model.Option;
import tco.model.Point;
import tco.testing.OptionMaker;
import tco.testing.Samples;

class BreakEvensTest {
    private final RoundOptions round = new RoundOptions();
    private final Option api = round.api("api", 10);

    private BreakEven found(Option a, Option b) {
        return BreakEvens.of(
                a, b, round.point(), BigInteger.ZERO, BigInteger.valueOf(100_000_000), 10);
    }

    private static Interval interval(long from, long to) {
        return new Interval(BigInteger.valueOf(from), Optional.of(BigInteger.valueOf(to)));
    }

    @Test
    void a_plan_is_cheaper_between_two_break_evens() {
        // 20 for 5M tokens, then 30 a million; the API at 10 a million costs 20 at 2M tokens and
        // 65 at 6.5M, where the plan has come to 20 + 1.5 x 30
        Option plan = round.plan("plan", 20, 5e6, 30);
        BreakEven ofPlan = found(plan, api);
        assertThat(ofPlan.aCheaper()).containsExactly(interval(2_000_001, 6_499_999));
        assertThat(ofPlan.permanent()).isEmpty();
        BreakEven ofApi = found(api, plan);
        assertThat(ofApi.aCheaper())
                .containsExactly(
                        interval(0, 1_999_999),
                        new Interval(BigInteger.valueOf(6_500_001), Optional.empty()));
        assertThat(ofApi.permanent()).contains(BigInteger.valueOf(6_500_001));
    }

    @Test
    void what_serves_no_more_is_never_cheaper_there() {
        // at 3 a million the API costs 15 at the plan's last token, and 20 at 6.7M
        Option plan = round.blocked("plan", 20, 5e6);
        assertThat(found(plan, api).aCheaper()).containsExactly(interval(2_000_001, 5_000_000));
        BreakEven never = found(plan, round.api("cheap", 3));
        assertThat(never.aCheaper()).isEmpty();
        assertThat(never.neverBecause()).contains(BreakEven.Never.CAPACITY);
    }

    @Test
    void a_dearer_price_is_never_made_up_for() {
        BreakEven never = found(round.api("dear", 11), api);
        assertThat(never.first()).isEmpty();
        assertThat(never.neverBecause()).contains(BreakEven.Never.PRICE);
    }

    private static final int VOLUMES = 600;

    static Stream<Arguments> options() {
        return Samples.of(random -> random);
    }

    @ParameterizedTest
    @MethodSource("options")
    void intervals_are_those_of_a_scan_token_by_token(RandomGenerator random) {
        for (int i = 0; i < 5; i++) {
            OptionMaker make = new OptionMaker(random, Math.pow(10, random.nextInt(-5, -2)));
            Option a = make.option("a");
            Option b = make.option("b");
            Point at = make.point();
            if (RoundOptions.hasCurve(a, at) && RoundOptions.hasCurve(b, at)) {
                compare(a, b, at, random.nextInt(3) * random.nextInt(50));
            }
        }
    }

    private static void compare(Option a, Option b, Point at, int from) {
        BreakEven found =
                BreakEvens.of(
                        a, b, at, BigInteger.valueOf(from), BigInteger.valueOf(VOLUMES), VOLUMES);
        boolean[] cheaper = cheaper(a, b, at);
        assertThat(clipped(found.aCheaper()))
                .as("%s against %s", a, b)
                .isEqualTo(scan(cheaper, from));
        assertThat(found.truncated()).isFalse();
        assertThat(found.neverBecause().isPresent()).isEqualTo(found.first().isEmpty());
        if (!found.aCheaper().isEmpty()) {
            assertThat(found.first()).contains(found.aCheaper().getFirst().from());
        }
        Optional<Interval> last =
                found.aCheaper().isEmpty()
                        ? Optional.empty()
                        : Optional.of(found.aCheaper().getLast());
        last.filter(interval -> interval.to().isEmpty())
                .ifPresent(interval -> assertThat(found.permanent()).contains(interval.from()));
        found.permanent().ifPresent(volume -> checkPermanent(a, b, at, volume, from));
    }

    private static void checkPermanent(Option a, Option b, Point at, BigInteger volume, int from) {
        CostCurve curveA = CostCurves.of(a, at);
        CostCurve curveB = CostCurves.of(b, at);
        for (int ahead = 0; ahead < 500; ahead++) {
            assertThat(cheaper(curveA, curveB, volume.add(BigInteger.valueOf(ahead)))).isTrue();
        }
        if (volume.intValueExact() > from) {
            assertThat(cheaper(curveA, curveB, volume.subtract(BigInteger.ONE))).isFalse();
        }
    }

    private static boolean[] cheaper(Option a, Option b, Point at) {
        CostCurve curveA = CostCurves.of(a, at);
        CostCurve curveB = CostCurves.of(b, at);
        boolean[] cheaper = new boolean[VOLUMES + 1];
        for (int tokens = 0; tokens <= VOLUMES; tokens++) {
            cheaper[tokens] = cheaper(curveA, curveB, BigInteger.valueOf(tokens));
        }
        return cheaper;
    }

    private static boolean cheaper(CostCurve a, CostCurve b, BigInteger tokens) {
        boolean served = a.segmentAt(tokens).served();
        return served
                && (!b.segmentAt(tokens).served() || a.usd(tokens).compareTo(b.usd(tokens)) < 0);
    }

    private static List<Interval> clipped(List<Interval> intervals) {
        return intervals.stream()
                .map(interval ->
                        new Interval(
                                interval.from(),
                                interval.to().or(() -> Optional.of(BigInteger.valueOf(VOLUMES)))))
                .toList();
    }

    private static List<Interval> scan(boolean[] cheaper, int from) {
        List<Interval> intervals = new ArrayList<>();
        for (int tokens = from; tokens < cheaper.length; tokens++) {
            if (cheaper[tokens]) {
                int start = tokens;
                while (tokens + 1 < cheaper.length && cheaper[tokens + 1]) {
                    tokens++;
                }
                intervals.add(
                        new Interval(
                                BigInteger.valueOf(start),
                                Optional.of(BigInteger.valueOf(tokens))));
            }
        }
        return intervals;
    }
}
