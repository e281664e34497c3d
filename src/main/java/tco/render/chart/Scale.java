package tco.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tco.render.text.MoneyText;

/// Where a value lies on an axis, in the units of the drawing.
public sealed interface Scale {
    /// The place of a value; one outside of the axis lies at its nearer end.
    double at(double value);

    /// Round values to name along the axis, from the least on.
    List<Double> ticks();

    /// The least value of the axis.
    double least();

    /// The greatest value of the axis.
    double greatest();

    /// Round numbers that people count in: 1, 2 and 5 times a power of ten.
    static final class NiceNumber {
        private static final double[] MANTISSAS = {1, 2, 5, 10};
        private static final double ROUNDING = 1e-9;

        private NiceNumber() {}

        /// The least of them that is no smaller than a size; 1 where there is no size.
        static double atLeast(double size) {
            if (!(size > 0)) {
                return 1;
            }
            int power = (int) Math.floor(StrictMath.log10(size));
            for (double mantissa : MANTISSAS) {
                double nice = powerOfTen(power, mantissa);
                if (nice >= size * (1 - ROUNDING)) {
                    return nice;
                }
            }
            return powerOfTen(power + 1, 1);
        }

        /// A mantissa times a power of ten, read as a decimal, so that 2e-1 is 0.2 to the last
        /// place.
        static double powerOfTen(int power, double mantissa) {
            return Double.parseDouble((int) mantissa + "e" + power);
        }
    }

    /// An axis on which equal distances are equal differences.
    ///
    /// @param step between two ticks
    /// @param from the place of the least value
    /// @param to the place of the greatest value
    record LinearScale(double least, double greatest, double step, double from, double to)
            implements Scale {
        private static final int[] MONTH_STEPS = {2, 3, 6, 12, 24, 60, 120};
        private static final double ROUNDING = 1e-9;

        /// The shortest axis of about so many round steps that holds two values.
        public static LinearScale holding(
                double least, double greatest, int steps, double from, double to) {
            return holding(least, greatest, 1, steps, from, to);
        }

        /// The same of dollars, round in the currency that is shown.
        public static LinearScale ofMoney(
                double leastUsd, double mostUsd, int steps, double from, double to) {
            return holding(leastUsd, mostUsd, MoneyText.oneInUsd(), steps, from, to);
        }

        /// @param one the value that reads as 1
        static LinearScale holding(
                double least, double greatest, double one, int steps, double from, double to) {
            double step = NiceNumber.atLeast((greatest - least) / one / steps) * one;
            double first = Math.floor(least / step);
            double last = Math.max(first + 1, Math.ceil(greatest / step));
            return new LinearScale(times(step, first), times(step, last), step, from, to);
        }

        /// Months from 0 to a last one, with ticks that divide years.
        public static LinearScale ofMonths(int last, int steps, double from, double to) {
            int step = 1;
            for (int next : MONTH_STEPS) {
                if (last > (long) step * steps) {
                    step = next;
                }
            }
            return new LinearScale(0, last, step, from, to);
        }

        @Override
        public double at(double value) {
            double part = (Math.clamp(value, least, greatest) - least) / (greatest - least);
            return from + part * (to - from);
        }

        @Override
        public List<Double> ticks() {
            List<Double> ticks = new ArrayList<>();
            double first = Math.rint(least / step);
            double last = Math.floor(greatest / step + ROUNDING);
            for (double count = first; count <= last; count++) {
                ticks.add(times(step, count));
            }
            return ticks;
        }

        /// A multiple of a round step as the decimal it reads as, without a double's last places.
        private static double times(double step, double count) {
            return BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(count)).doubleValue();
        }
    }

    /// An axis on which equal distances are equal factors, from one power of ten to another.
    ///
    /// @param firstPower the power of ten at the least value
    /// @param lastPower the power of ten at the greatest value
    /// @param one the value that reads as 1
    /// @param from the place of the least value
    /// @param to the place of the greatest value
    record LogScale(int firstPower, int lastPower, double one, double from, double to)
            implements Scale {
        private static final int FEW_DECADES = 2;
        private static final int MANY_DECADES = 9;

        /// The shortest axis of whole decades that holds two values above 0.
        public static LogScale holding(double least, double greatest, double from, double to) {
            return holding(least, greatest, 1, from, to);
        }

        static LogScale holding(double least, double greatest, double one, double from, double to) {
            int first = (int) Math.floor(StrictMath.log10(least / one));
            int last = (int) Math.ceil(StrictMath.log10(greatest / one));
            return new LogScale(first, Math.max(first + 1, last), one, from, to);
        }

        @Override
        public double at(double value) {
            double power =
                    value <= least()
                            ? firstPower
                            : Math.min(lastPower, StrictMath.log10(value / one));
            return from + (power - firstPower) / (lastPower - firstPower) * (to - from);
        }

        /// The value at a part of the axis, 0 being its start and 1 its end.
        public double value(double part) {
            return one * StrictMath.pow(10, firstPower + part * (lastPower - firstPower));
        }

        /// The decades; of a short axis also 2 and 5 times them, of a long one every other.
        @Override
        public List<Double> ticks() {
            int decades = lastPower - firstPower;
            List<Double> ticks = new ArrayList<>();
            for (int power = firstPower;
                    power <= lastPower;
                    power += decades > MANY_DECADES ? 2 : 1) {
                ticks.add(one * NiceNumber.powerOfTen(power, 1));
                if (decades <= FEW_DECADES && power < lastPower) {
                    ticks.add(one * NiceNumber.powerOfTen(power, 2));
                    ticks.add(one * NiceNumber.powerOfTen(power, 5));
                }
            }
            return ticks;
        }

        @Override
        public double least() {
            return one * NiceNumber.powerOfTen(firstPower, 1);
        }

        @Override
        public double greatest() {
            return one * NiceNumber.powerOfTen(lastPower, 1);
        }
    }
}
