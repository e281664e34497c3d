package tco.engine.cost;

import java.math.BigDecimal;
import java.math.BigInteger;
import tco.model.Decimal;
import tco.model.Figure;
import tco.model.Point;

/// An exact fraction in lowest terms, its denominator above 0; a denominator of 0 is an
/// ArithmeticException.
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {
    public static final Ratio ZERO = of(0L);
    public static final Ratio ONE = of(1L);
    static final Ratio MONTHS_PER_YEAR = of(12L);

    public Ratio {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        BigInteger common = commonDivisor(numerator, denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        if (!common.equals(BigInteger.ONE)) {
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    /// Plain longs where they hold both: most fractions are small, and this is most of the work.
    private static BigInteger commonDivisor(BigInteger a, BigInteger b) {
        if (b.equals(BigInteger.ONE)) {
            return b;
        }
        if (a.bitLength() >= Long.SIZE - 1 || b.bitLength() >= Long.SIZE - 1) {
            return a.gcd(b);
        }
        long divisor = Math.abs(a.longValue());
        long rest = Math.abs(b.longValue());
        while (rest != 0) {
            long next = divisor % rest;
            divisor = rest;
            rest = next;
        }
        return BigInteger.valueOf(divisor);
    }

    public static Ratio of(long whole) {
        return of(BigInteger.valueOf(whole));
    }

    public static Ratio of(BigInteger whole) {
        return new Ratio(whole, BigInteger.ONE);
    }

    /// A figure's number, exactly as it was written.
    public static Ratio of(Figure figure, Point at) {
        return of(at.of(figure));
    }

    /// The shortest decimal that reads as this double: the number as somebody wrote it.
    public static Ratio of(double value) {
        Decimal decimal = Decimal.of(value);
        BigInteger digits = BigInteger.valueOf(decimal.digits());
        BigInteger power = BigInteger.TEN.pow(Math.abs(decimal.scale()));
        return decimal.scale() > 0 ? new Ratio(digits, power) : of(digits.multiply(power));
    }

    public Ratio plus(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Ratio minus(Ratio other) {
        return plus(other.negate());
    }

    public Ratio times(Ratio other) {
        return new Ratio(
                numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /// The quotient; a divisor of 0 is an ArithmeticException.
    public Ratio over(Ratio other) {
        return new Ratio(
                numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Ratio negate() {
        return new Ratio(numerator.negate(), denominator);
    }

    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return numerator.signum();
    }

    /// The greatest whole number that is not above.
    public BigInteger floor() {
        return floorDiv(numerator, denominator);
    }

    /// The least whole number that is not below.
    public BigInteger ceil() {
        return negate().floor().negate();
    }

    /// The nearest double to about 16 digits.
    public double toDouble() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), java.math.MathContext.DECIMAL64)
                .doubleValue();
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    /// The quotient rounded towards minus infinity; the divisor is above 0.
    public static BigInteger floorDiv(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
