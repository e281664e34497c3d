package tco.render.chart;

import java.util.ArrayList;
import java.util.List;

/// An axis on which equal distances are equal factors, from one power of ten to another.
///
/// @param firstPower the power of ten at the least value
/// @param lastPower the power of ten at the greatest value
/// @param from the place of the least value
/// @param to the place of the greatest value
public record LogScale(int firstPower, int lastPower, double from, double to) implements Scale {
    private static final int FEW_DECADES = 2;
    private static final int MANY_DECADES = 9;

    /// The shortest axis of whole decades that holds two values above 0.
    public static LogScale holding(double least, double greatest, double from, double to) {
        int first = (int) Math.floor(StrictMath.log10(least));
        int last = (int) Math.ceil(StrictMath.log10(greatest));
        return new LogScale(first, Math.max(first + 1, last), from, to);
    }

    @Override
    public double at(double value) {
        double power = value <= least() ? firstPower : Math.min(lastPower, StrictMath.log10(value));
        return from + (power - firstPower) / (lastPower - firstPower) * (to - from);
    }

    /// The value at a part of the axis, 0 being its start and 1 its end.
    public double value(double part) {
        return StrictMath.pow(10, firstPower + part * (lastPower - firstPower));
    }

    /// The decades; of a short axis also 2 and 5 times them, of a long one every other.
    @Override
    public List<Double> ticks() {
        int decades = lastPower - firstPower;
        List<Double> ticks = new ArrayList<>();
        for (int power = firstPower; power <= lastPower; power += decades > MANY_DECADES ? 2 : 1) {
            ticks.add(NiceNumber.powerOfTen(power, 1));
            if (decades <= FEW_DECADES && power < lastPower) {
                ticks.add(NiceNumber.powerOfTen(power, 2));
                ticks.add(NiceNumber.powerOfTen(power, 5));
            }
        }
        return ticks;
    }

    @Override
    public double least() {
        return NiceNumber.powerOfTen(firstPower, 1);
    }

    @Override
    public double greatest() {
        return NiceNumber.powerOfTen(lastPower, 1);
    }
}
