package tco.engine.cost;

/// Quantiles of the standard normal distribution, to about 16 digits: algorithm AS 241 (M. J.
/// Wichura, "The Percentage Points of the Normal Distribution", Applied Statistics 37, 1988).
final class NormalQuantile {
    private static final double CENTRE = 0.425;
    private static final double CENTRE_SQUARED = 0.180625;
    private static final double TAIL = 5;
    private static final double TAIL_SHIFT = 1.6;

    private NormalQuantile() {}

    /// The value below which this part of the distribution lies; the part is above 0 and below 1.
    static double of(double part) {
        double fromMedian = part - 0.5;
        if (Math.abs(fromMedian) <= CENTRE) {
            return fromMedian * central(CENTRE_SQUARED - fromMedian * fromMedian);
        }
        double tail = Math.sqrt(-Math.log(Math.min(part, 1 - part)));
        double value = tail <= TAIL ? near(tail - TAIL_SHIFT) : far(tail - TAIL);
        return Math.copySign(value, fromMedian);
    }

    private static double central(double r) {
        return polynomial(
                        r,
                        3.3871328727963665,
                        133.14166789178438,
                        1971.5909503065513,
                        13731.69376550946,
                        45921.95393154987,
                        67265.7709270087,
                        33430.57558358813,
                        2509.0809287301227)
                / polynomial(
                        r,
                        1,
                        42.31333070160091,
                        687.1870074920579,
                        5394.196021424751,
                        21213.794301586597,
                        39307.89580009271,
                        28729.085735721943,
                        5226.495278852854);
    }

    private static double near(double r) {
        return polynomial(
                        r,
                        1.4234371107496835,
                        4.630337846156546,
                        5.769497221460691,
                        3.6478483247632045,
                        1.2704582524523684,
                        0.2417807251774506,
                        0.022723844989269184,
                        0.0007745450142783414)
                / polynomial(
                        r,
                        1,
                        2.053191626637759,
                        1.6763848301838038,
                        0.6897673349851,
                        0.14810397642748008,
                        0.015198666563616457,
                        0.0005475938084995345,
                        1.0507500716444169E-9);
    }

    private static double far(double r) {
        return polynomial(
                        r,
                        6.657904643501103,
                        5.463784911164114,
                        1.7848265399172913,
                        0.29656057182850487,
                        0.026532189526576124,
                        0.0012426609473880784,
                        2.7115555687434876E-5,
                        2.0103343992922881E-7)
                / polynomial(
                        r,
                        1,
                        0.599832206555888,
                        0.1369298809227358,
                        0.014875361290850615,
                        0.0007868691311456133,
                        1.8463183175100548E-5,
                        1.421511758316446E-7,
                        2.0442631033899397E-15);
    }

    /// The coefficients stand in rising powers.
    private static double polynomial(double x, double... coefficients) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
