package tco.engine.sweep;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers in as many digits as a person would read.
final class SignificantDigits {
    /// Powers of ten are exact doubles up to this one.
    private static final int MOST_EXACT_POWER = 22;

    private static final double[] POWERS = new double[MOST_EXACT_POWER + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private SignificantDigits() {}

    static double power(int exponent) {
        return POWERS[exponent];
    }

    /// The decimal with so many significant digits that is nearest, as the double nearest to it.
    static double rounded(double value, int digits) {
        double size = Math.abs(value);
        double least = POWERS[digits - 1];
        if (size >= POWERS[digits]) {
            return BigDecimal.valueOf(value).round(new MathContext(digits)).doubleValue();
        }
        for (int shift = 0; shift <= MOST_EXACT_POWER; shift++) {
            if (size * POWERS[shift] >= least) {
                return Math.rint(value * POWERS[shift]) / POWERS[shift];
            }
        }
        return size == 0
                ? 0
                : BigDecimal.valueOf(value).round(new MathContext(digits)).doubleValue();
    }
}
