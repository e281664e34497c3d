package tco.engine.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// The values that one figure takes in a sweep, ascending or as listed; none is stored that can be
/// computed.
public sealed interface SweepAxis {
    long size();

    /// The value at a position from 0 to size - 1.
    double at(long position);

    default double least() {
        return at(0);
    }

    default double most() {
        return at(size() - 1);
    }

    /// Whether every value is a whole number.
    boolean isWhole();

    /// The same axis for a figure of whole numbers: values that are computed between the ends are
    /// rounded, those that somebody wrote are not.
    default SweepAxis rounded() {
        return switch (this) {
            case Linear linear -> new Linear(linear.from, linear.to, linear.size, true);
            case Logarithmic log -> new Logarithmic(log.from, log.to, log.size, true);
            case Listed _, Steps _ -> this;
        };
    }

    /// Values as the user listed them.
    record Listed(List<Double> values) implements SweepAxis {
        public Listed {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a list needs a value");
            }
        }

        @Override
        public long size() {
            return values.size();
        }

        @Override
        public double at(long position) {
            return values.get(Math.toIntExact(position));
        }

        @Override
        public double least() {
            return values.stream().min(Double::compare).orElseThrow();
        }

        @Override
        public double most() {
            return values.stream().max(Double::compare).orElseThrow();
        }

        @Override
        public boolean isWhole() {
            return values.stream().allMatch(value -> value == Math.rint(value));
        }
    }

    /// From one decimal in equal steps, exact in every decimal; ends at or below the last step.
    ///
    /// @param from in units of the last decimal, as is the step
    /// @param decimals how many there are
    record Steps(long from, long step, int decimals, long size) implements SweepAxis {
        private static final int MOST_DECIMALS = 15;
        private static final long MOST = 1L << 53;

        public Steps {
            if (step <= 0 || size < 1 || decimals < 0 || decimals > MOST_DECIMALS) {
                throw new IllegalArgumentException("steps go up, in few decimals");
            }
        }

        /// All steps from one end that do not pass the other; empty where a double could not tell
        /// all values apart.
        public static Optional<SweepAxis> between(BigDecimal from, BigDecimal to, BigDecimal step) {
            int decimals = Math.max(0, Math.max(scale(from), Math.max(scale(to), scale(step))));
            if (decimals > MOST_DECIMALS || !fits(from, decimals) || !fits(to, decimals)) {
                return Optional.empty();
            }
            long first = from.movePointRight(decimals).longValueExact();
            long last = to.movePointRight(decimals).longValueExact();
            BigDecimal distance = step.movePointRight(decimals);
            if (distance.compareTo(BigDecimal.valueOf(last - first)) > 0) {
                return Optional.of(new Steps(first, last - first + 1, decimals, 1));
            }
            long each = distance.longValueExact();
            return Optional.of(new Steps(first, each, decimals, (last - first) / each + 1));
        }

        private static int scale(BigDecimal decimal) {
            return decimal.signum() == 0 ? 0 : decimal.stripTrailingZeros().scale();
        }

        private static boolean fits(BigDecimal decimal, int decimals) {
            return decimal.abs().compareTo(BigDecimal.valueOf(MOST, decimals)) < 0;
        }

        @Override
        public double at(long position) {
            return (from + step * position) / SignificantDigits.power(decimals);
        }

        @Override
        public boolean isWhole() {
            double unit = SignificantDigits.power(decimals);
            return from % unit == 0 && step % unit == 0;
        }
    }

    /// A number of values at equal distances, both ends included.
    record Linear(double from, double to, long size, boolean isWhole) implements SweepAxis {
        private static final int DIGITS = 12;

        @Override
        public double at(long position) {
            if (position == 0 || position == size - 1) {
                return position == 0 ? from : to;
            }
            double value = from + (to - from) * position / (size - 1);
            return isWhole ? Math.rint(value) : SignificantDigits.rounded(value, DIGITS);
        }
    }

    /// A number of values at equal ratios, both ends included.
    record Logarithmic(double from, double to, long size, boolean isWhole) implements SweepAxis {
        private static final int DIGITS = 9;

        public Logarithmic {
            if (from <= 0) {
                throw new IllegalArgumentException("ratios need a number above 0");
            }
        }

        @Override
        public double at(long position) {
            if (position == 0 || position == size - 1) {
                return position == 0 ? from : to;
            }
            double exponent = (double) position / (size - 1);
            double value = from * StrictMath.pow(to / from, exponent);
            return isWhole ? Math.rint(value) : SignificantDigits.rounded(value, DIGITS);
        }
    }

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

        /// The decimal with so many significant digits that is nearest, as the double nearest to
        /// it.
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
}
