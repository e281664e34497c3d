package tco.model;

/// The shortest decimal that reads as a double, as somebody may have written it: `digits`, which
/// end in no zero, over the `scale`th power of ten.
///
/// [java.math.BigDecimal] says the same, and takes longer to load than a scenario.
public record Decimal(long digits, int scale) {
    /// All whole numbers below it are doubles, so none has a shorter decimal.
    private static final double MOST_WHOLE = 1e15;

    /// Refuses what is not finite.
    public static Decimal of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + value);
        }
        if (Math.abs(value) < MOST_WHOLE && value == (long) value) {
            return shortest((long) value, 0);
        }
        String text = Double.toString(value);
        int exponentAt = text.indexOf('E');
        int end = exponentAt < 0 ? text.length() : exponentAt;
        int exponent = exponentAt < 0 ? 0 : Integer.parseInt(text, end + 1, text.length(), 10);
        int point = text.indexOf('.');
        long digits = 0;
        for (int i = 0; i < end; i++) {
            if (i != point && text.charAt(i) != '-') {
                digits = digits * 10 + (text.charAt(i) - '0');
            }
        }
        return shortest(value < 0 ? -digits : digits, end - point - 1 - exponent);
    }

    private static Decimal shortest(long digits, int scale) {
        if (digits == 0) {
            return new Decimal(0, 0);
        }
        long shorter = digits;
        int places = scale;
        while (shorter % 10 == 0) {
            shorter /= 10;
            places--;
        }
        return new Decimal(shorter, places);
    }

    /// The number without an exponent.
    public String plain() {
        if (scale <= 0) {
            return digits + "0".repeat(-scale);
        }
        String magnitude = Long.toString(Math.abs(digits));
        String padded = "0".repeat(Math.max(0, scale + 1 - magnitude.length())) + magnitude;
        int point = padded.length() - scale;
        String sign = digits < 0 ? "-" : "";
        return sign + padded.substring(0, point) + "." + padded.substring(point);
    }
}
