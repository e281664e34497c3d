package tco.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A decimal number of 40 digits.
public record Exact(BigDecimal value) implements Comparable<Exact> {
    static final Exact ZERO = of(0);
    static final Exact ONE = of(1);

    private static final MathContext DIGITS = new MathContext(40);
    private static final BigDecimal NOISE = new BigDecimal("1e-30");

    static Exact of(long whole) {
        return new Exact(BigDecimal.valueOf(whole));
    }

    static Exact of(String decimal) {
        return new Exact(new BigDecimal(decimal));
    }

    /// A number with one of the suffixes `k M B T %`.
    static Exact parse(String text) {
        String bare = text.replace("_", "").replace('K', 'k');
        int power = "kMBT%".indexOf(bare.charAt(bare.length() - 1));
        if (power < 0) {
            return of(bare);
        }
        BigDecimal digits = new BigDecimal(bare.substring(0, bare.length() - 1));
        return new Exact(digits.scaleByPowerOfTen(power == 4 ? -2 : 3 * (power + 1)));
    }

    Exact plus(Exact other) {
        return new Exact(value.add(other.value, DIGITS));
    }

    Exact minus(Exact other) {
        return new Exact(value.subtract(other.value, DIGITS));
    }

    Exact times(Exact other) {
        return new Exact(value.multiply(other.value, DIGITS));
    }

    Exact over(Exact other) {
        return new Exact(value.divide(other.value, DIGITS));
    }

    Exact min(Exact other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Exact max(Exact other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Exact floor() {
        return new Exact(value.setScale(0, RoundingMode.FLOOR));
    }

    /// The next whole number; what 40 digits cannot tell from a whole number is that number.
    Exact ceiling() {
        BigDecimal nearest = value.setScale(0, RoundingMode.HALF_EVEN);
        boolean whole = value.subtract(nearest).abs().compareTo(NOISE) <= 0;
        return new Exact(whole ? nearest : value.setScale(0, RoundingMode.CEILING));
    }

    boolean isZero() {
        return value.signum() == 0;
    }

    boolean above(Exact other) {
        return compareTo(other) > 0;
    }

    public double asDouble() {
        return value.doubleValue();
    }

    @Override
    public int compareTo(Exact other) {
        return value.compareTo(other.value);
    }
}
