package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tco.engine.breakeven.CostCurve.Steps;
import tco.engine.cost.Ratio;

/// Worked by hand: machines of $100 for each million tokens begun, and the like.
@Timeout(60)
class LargeVolumesTest {
    private static final CostCurve MACHINES = machines("0", "1000000", "100", "0");

    @Test
    void a_line_just_dearer_than_full_machines_loses_for_good_after_a_hundred_of_them() {
        Crossings crossings = new Crossings(MACHINES, line("0", "0.000101"));

        // one machine: 100 < x * 0.000101 from 990,100 tokens
        assertThat(crossings.first(BigInteger.ZERO, true)).contains(tokens(990_100));
        // a hundred: 10,000 >= x * 0.000101 up to 99,009,900; 101 win from their first token
        assertThat(crossings.permanent(BigInteger.ZERO)).contains(tokens(99_009_901));
    }

    @Test
    void a_million_machines_are_decided_to_one_token() {
        Crossings crossings = new Crossings(MACHINES, line("0", "0.0001000001"));

        // u machines lose their first token while 100 u >= 100.0001 (u - 1) + 0.0001000001: up to
        // u = 999,999, whose last dearer token is 99,999,900 / 0.0001000001
        assertThat(crossings.permanent(BigInteger.ZERO)).contains(tokens(999_998_000_002L));
    }

    @Test
    void a_billion_machines_too() {
        Crossings crossings = new Crossings(MACHINES, line("0", "0.0001000000001"));

        // 999,999,000 machines are the most that lose their first token
        assertThat(crossings.permanent(BigInteger.ZERO)).contains(tokens(999_998_999_000_002L));
    }

    @Test
    void touching_is_not_cheaper() {
        Crossings crossings = new Crossings(MACHINES, line("0", "0.0001"));

        assertThat(crossings.first(BigInteger.ZERO, true)).isEmpty();
        assertThat(crossings.permanent(BigInteger.ZERO)).isEmpty();
    }

    @Test
    void equal_long_run_slopes_repeat_for_ever() {
        Crossings crossings = new Crossings(MACHINES, line("50", "0.0001"));

        // 100 < 50 + x * 0.0001 above 500,000 tokens, in the first machine and in every other
        assertThat(crossings.first(BigInteger.ZERO, true)).contains(tokens(500_001));
        assertThat(crossings.first(tokens(500_001), false)).contains(tokens(1_000_001));
        assertThat(crossings.first(tokens(7_000_000_000_001L), true))
                .contains(tokens(7_000_000_500_001L));
        assertThat(crossings.permanent(BigInteger.ZERO)).isEmpty();
    }

    @Test
    void two_kinds_of_machines_agree_with_a_walk_over_their_steps() {
        CostCurve large = machines("200", "7654321.9", "631.24", "0.0000017");
        CostCurve small = machines("3", "1234567.8", "101.37", "0.0000021");
        TreeSet<BigInteger> ends = new TreeSet<>();
        for (long unit = 1; unit <= 20_000; unit++) {
            ends.add(new BigDecimal("1234567.8").multiply(BigDecimal.valueOf(unit)).toBigInteger());
            ends.add(new BigDecimal("7654321.9").multiply(BigDecimal.valueOf(unit)).toBigInteger());
        }
        Optional<BigInteger> first = Optional.empty();
        BigInteger permanent = BigInteger.ZERO;
        BigInteger start = BigInteger.ONE;
        for (BigInteger end : ends) {
            boolean atStart = cheaper(large, small, start);
            if (first.isEmpty() && (atStart || cheaper(large, small, end))) {
                first = Optional.of(change(large, small, start, end, true));
            }
            if (!cheaper(large, small, end)) {
                permanent = end.add(BigInteger.ONE);
            } else if (!atStart) {
                permanent = change(large, small, start, end, true);
            }
            start = end.add(BigInteger.ONE);
        }
        Crossings crossings = new Crossings(large, small);

        assertThat(crossings.first(BigInteger.ZERO, true)).isEqualTo(first);
        assertThat(crossings.permanent(BigInteger.ZERO)).contains(permanent);
        assertThat(permanent).isBetween(tokens(10_000_000_000L), tokens(24_000_000_000L));
    }

    @Test
    void billions_of_two_kinds_of_machines_are_not_walked() {
        CostCurve a = machines("5000000", "1000000.7", "100", "0.000001");
        CostCurve b = machines("0", "1618033.9", "161.80341", "0.000001");
        Crossings crossings = new Crossings(a, b);

        BigInteger permanent = crossings.permanent(BigInteger.ZERO).orElseThrow();

        assertThat(permanent).isEqualTo(tokens(60_709_829_646_851_831L));
        assertThat(crossings.first(permanent.subtract(BigInteger.ONE), true)).contains(permanent);
        assertThat(cheaper(a, b, permanent.subtract(BigInteger.ONE))).isFalse();
        assertThat(crossings.first(permanent, false)).isEmpty();
    }

    private static boolean cheaper(CostCurve a, CostCurve b, BigInteger tokens) {
        return a.usd(tokens).compareTo(b.usd(tokens)) < 0;
    }

    /// The first of the tokens between, that a is cheaper at or is not, where it changes once.
    private static BigInteger change(
            CostCurve a, CostCurve b, BigInteger from, BigInteger to, boolean wanted) {
        BigInteger low = from;
        BigInteger high = to;
        while (low.compareTo(high) < 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (cheaper(a, b, middle) == wanted) {
                high = middle;
            } else {
                low = middle.add(BigInteger.ONE);
            }
        }
        return low;
    }

    private static CostCurve machines(String once, String capacity, String usd, String slope) {
        return new CostCurve(
                ratio(once),
                ratio(slope),
                Kinks.NONE,
                Optional.of(new Steps(ratio(capacity), ratio(usd))),
                Optional.empty());
    }

    private static CostCurve line(String constant, String slope) {
        return new CostCurve(
                ratio(constant), ratio(slope), Kinks.NONE, Optional.empty(), Optional.empty());
    }

    private static Ratio ratio(String text) {
        BigDecimal decimal = new BigDecimal(text);
        return new Ratio(decimal.unscaledValue(), BigInteger.TEN.pow(Math.max(0, decimal.scale())));
    }

    private static BigInteger tokens(long count) {
        return BigInteger.valueOf(count);
    }
}
