package tco.render.chart;

/// Round numbers that people count in: 1, 2 and 5 times a power of ten.
final class NiceNumber {
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

    /// A mantissa times a power of ten, read as a decimal, so that 2e-1 is 0.2 to the last place.
    static double powerOfTen(int power, double mantissa) {
        return Double.parseDouble((int) mantissa + "e" + power);
    }
}
