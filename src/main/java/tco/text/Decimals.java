package tco.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tco.model.Decimal;

/// Plain decimal text of doubles, rounded half up by the shortest decimal that names the double (so
/// 2.675 is 2.68), never in exponent form.
public final class Decimals {
    /// The most decimals that [#rounded] takes.
    public static final int MOST_DIGITS = 12;

    private static final long[] POWERS = new long[19];

    /// Below this, the error of a multiplication stays far below NEAR_TIE.
    private static final double MOST_FAST = 1e11;

    private static final double NEAR_TIE = 1e-4;
    private static final double MOST_SCALED = 1e17;
    private static final int LOG_2_TIMES_4096 = 1233;

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private Decimals() {}

    /// The magnitude of a value in units of its last digit: 2.675 with 2 digits is 268. Negative
    /// where that exceeds 17 digits.
    public static long rounded(double value, int digits) {
        double scaled = Math.abs(value) * POWERS[digits];
        if (scaled < MOST_FAST) {
            long nearest = (long) (scaled + 0.5);
            return Math.abs(scaled - nearest) < 0.5 - NEAR_TIE
                    ? nearest
                    : nearTie(Math.abs(value), (long) scaled, digits);
        }
        return scaled < MOST_SCALED ? roundedByText(Math.abs(value), digits) : -1;
    }

    /// A quotient of whole numbers is the double nearest to the tie, whose shortest decimal the tie
    /// is: it has at most 13 digits. Larger doubles have larger decimals.
    private static long nearTie(double value, long below, int digits) {
        double tie = (below * 10 + 5) / (double) POWERS[digits + 1];
        return value >= tie ? below + 1 : below;
    }

    /// How many digits a whole number below 10^18 has; none for 0. Without branches, since the
    /// lengths of a column's numbers are hard to guess.
    public static int lengthOf(long number) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(number);
        int least = (bits * LOG_2_TIMES_4096) >> 12;
        return least + (number >= POWERS[least] ? 1 : 0);
    }

    private static long roundedByText(double value, int digits) {
        Decimal decimal = Decimal.of(value);
        return shifted(decimal.digits(), digits - decimal.scale());
    }

    /// A whole number times a power of ten, half up.
    private static long shifted(long mantissa, int power) {
        if (power >= 0) {
            return mantissa * POWERS[power];
        }
        if (-power >= POWERS.length) {
            return 0;
        }
        long divisor = POWERS[-power];
        long rest = mantissa % divisor;
        return mantissa / divisor + (rest >= divisor - rest ? 1 : 0);
    }

    /// Appends a finite value with exactly `digits` decimals; a value that rounds to zero has no
    /// sign.
    public static void append(StringBuilder out, double value, int digits) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        long rounded = rounded(value, digits);
        if (rounded < 0) {
            out.append(
                    BigDecimal.valueOf(value)
                            .setScale(digits, RoundingMode.HALF_UP)
                            .toPlainString());
            return;
        }
        if (value < 0 && rounded > 0) {
            out.append('-');
        }
        out.append(rounded / POWERS[digits]);
        if (digits > 0) {
            out.append('.');
            long fraction = rounded % POWERS[digits];
            for (int i = digits - 1; i >= 0; i--) {
                out.append((char) ('0' + fraction / POWERS[i] % 10));
            }
        }
    }

    /// Appends a finite value with at most `digits` decimals, without zeros at the end.
    public static void appendShort(StringBuilder out, double value, int digits) {
        append(out, value, digits);
        if (digits == 0) {
            return;
        }
        withoutLastZeros(out);
    }

    private static void withoutLastZeros(StringBuilder out) {
        int end = out.length();
        while (out.charAt(end - 1) == '0') {
            end--;
        }
        out.setLength(out.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /// Puts commas between the thousands of the whole part that begins at `start`.
    public static StringBuilder grouped(StringBuilder out, int start) {
        int point = out.indexOf(".", start);
        int end = point < 0 ? out.length() : point;
        for (int at = end - 3; at > start; at -= 3) {
            out.insert(at, ',');
        }
        return out;
    }

    /// A value of 0 or more in so many significant digits, which is all that an estimate is good
    /// for; its thousands grouped.
    public static String significant(double value, int digits) {
        Decimal decimal = Decimal.of(value);
        int dropped = Math.max(0, lengthOf(decimal.digits()) - digits);
        long kept = shifted(decimal.digits(), -dropped);
        int decimals = decimal.scale() - dropped;
        StringBuilder out = new StringBuilder().append(kept);
        if (kept == 0 || decimals <= 0) {
            return grouped(out.append("0".repeat(kept == 0 ? 0 : -decimals)), 0).toString();
        }
        while (out.length() <= decimals) {
            out.insert(0, '0');
        }
        out.insert(out.length() - decimals, '.');
        withoutLastZeros(out);
        return grouped(out, 0).toString();
    }

    /// The decimals that show a small value with so many significant digits.
    public static int digitsFor(double value, int significant) {
        int digits = significant - 1;
        for (double v = Math.abs(value); v < 1 && digits < MOST_DIGITS; v *= 10) {
            digits++;
        }
        return Math.min(digits, MOST_DIGITS);
    }
}
