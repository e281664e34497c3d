package tco.engine.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// The values that one figure takes in a sweep, ascending or as listed; none is stored that can be
/// computed.
public sealed interface Axis {
    long size();

    /// The value at a position from 0 to size - 1.
    double at(long position);

    double least();

    double most();

    /// Whether every value is a whole number.
    boolean isWhole();

    /// Values as the user listed them.
    record Listed(List<Double> values) implements Axis {
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
    record Steps(BigDecimal from, BigDecimal step, long size) implements Axis {
        public Steps {
            if (step.signum() <= 0 || size < 1) {
                throw new IllegalArgumentException("steps go up");
            }
        }

        /// All steps from one end that do not pass the other.
        public static Steps between(BigDecimal from, BigDecimal to, BigDecimal step) {
            BigDecimal steps = to.subtract(from).divideToIntegralValue(step);
            return new Steps(from, step, steps.longValueExact() + 1);
        }

        @Override
        public double at(long position) {
            return from.add(step.multiply(BigDecimal.valueOf(position))).doubleValue();
        }

        @Override
        public double least() {
            return at(0);
        }

        @Override
        public double most() {
            return at(size - 1);
        }

        @Override
        public boolean isWhole() {
            return Decimal.isWhole(from) && Decimal.isWhole(step);
        }
    }

    /// A number of values at equal distances, both ends included.
    record Linear(BigDecimal from, BigDecimal to, long size, boolean whole) implements Axis {
        private static final MathContext DIGITS = new MathContext(12);

        @Override
        public double at(long position) {
            if (position == size - 1) {
                return to.doubleValue();
            }
            BigDecimal part =
                    to.subtract(from)
                            .multiply(BigDecimal.valueOf(position))
                            .divide(BigDecimal.valueOf(size - 1), MathContext.DECIMAL64);
            double value = from.add(part).round(DIGITS).doubleValue();
            return whole ? Math.rint(value) : value;
        }

        @Override
        public double least() {
            return from.doubleValue();
        }

        @Override
        public double most() {
            return to.doubleValue();
        }

        @Override
        public boolean isWhole() {
            return whole;
        }
    }

    /// A number of values at equal ratios, both ends included.
    record Logarithmic(double from, double to, long size, boolean whole) implements Axis {
        private static final MathContext DIGITS = new MathContext(9);

        public Logarithmic {
            if (from <= 0) {
                throw new IllegalArgumentException("ratios need a number above 0");
            }
        }

        @Override
        public double at(long position) {
            if (position == 0) {
                return from;
            }
            if (position == size - 1) {
                return to;
            }
            double exponent = (double) position / (size - 1);
            double value = from * StrictMath.pow(to / from, exponent);
            return whole
                    ? Math.rint(value)
                    : BigDecimal.valueOf(value).round(DIGITS).doubleValue();
        }

        @Override
        public double least() {
            return from;
        }

        @Override
        public double most() {
            return to;
        }

        @Override
        public boolean isWhole() {
            return whole;
        }
    }
}
