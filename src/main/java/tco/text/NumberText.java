package tco.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// Numbers as people write them: `10M`, `1.5B`, `250k`, `1T`, `10_000_000`, `1e7`; and shares,
/// which may be in per cent: `20%`.
public final class NumberText {
    private static final int MOST_CHARACTERS = 40;
    private static final int MOST_EXPONENT_DIGITS = 3;
    private static final int MOST_EXACT_DIGITS = 15;
    private static final double ABOVE_LONGS = 0x1p63;

    /// The powers of ten that are read exactly, and those of the suffixes.
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16
    };

    private NumberText() {}

    /// The number that a text means, exact to the last place of a double; empty if it is not one.
    /// Nobody counts in per cent.
    public static OptionalDouble parse(String text) {
        return text.endsWith("%") ? OptionalDouble.empty() : orPerCent(text);
    }

    /// The number or share that a text means, exact to the last place of a double; empty if it is
    /// neither.
    public static OptionalDouble orPerCent(String text) {
        int power = text.isEmpty() ? 0 : power(text.charAt(text.length() - 1));
        OptionalDouble few = ofFewDigits(text, power);
        if (few.isPresent()) {
            return few;
        }
        Optional<String> digits = withoutSuffix(text, power);
        if (digits.isEmpty()) {
            return OptionalDouble.empty();
        }
        double value = Double.parseDouble(scaled(digits.get(), power));
        return Double.isFinite(value)
                ? OptionalDouble.of(value + 0.0) // no negative zero
                : OptionalDouble.empty();
    }

    /// The whole number from `least` to `most` that a text means; empty if it is not one.
    public static OptionalLong whole(String text, long least, long most) {
        double value = parse(text).orElse(Double.NaN);
        boolean fits =
                value == Math.rint(value) && value >= least && value <= most && value < ABOVE_LONGS;
        return fits ? OptionalLong.of((long) value) : OptionalLong.empty();
    }

    /// The number, if it has so few digits that one division or product of exact doubles gives it,
    /// as most have: `0.15`, `10M`. Empty for others and for what is not a number.
    private static OptionalDouble ofFewDigits(String text, int power) {
        int end = power == 0 ? text.length() : text.length() - 1;
        int point = end;
        long digits = 0;
        if (end == 0 || end > MOST_EXACT_DIGITS) {
            return OptionalDouble.empty();
        }
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point == end && i + 1 < end) {
                point = i;
            } else {
                return OptionalDouble.empty();
            }
        }
        int scale = power - Math.max(0, end - point - 1);
        return OptionalDouble.of(scale < 0 ? digits / TENS[-scale] : digits * TENS[scale]);
    }

    /// The number or share that a text means, in every decimal; empty if it is neither.
    public static Optional<BigDecimal> decimal(String text) {
        if (orPerCent(text).isEmpty()) {
            return Optional.empty();
        }
        int power = power(text.charAt(text.length() - 1));
        return withoutSuffix(text, power)
                .map(plain -> new BigDecimal(plain).scaleByPowerOfTen(power));
    }

    /// The digits of a number times a power of ten. Text, since a product of doubles would round
    /// twice, and [BigDecimal] takes as long to load as all the rest of a profile.
    private static String scaled(String digits, int power) {
        if (power == 0) {
            return digits;
        }
        int e = Math.max(digits.indexOf('e'), digits.indexOf('E'));
        return e < 0
                ? digits + "e" + power
                : digits.substring(0, e + 1) + (Integer.parseInt(digits.substring(e + 1)) + power);
    }

    /// A number without its suffix, as Java reads it.
    private static Optional<String> withoutSuffix(String text, int power) {
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        String digits = power == 0 ? text : text.substring(0, text.length() - 1);
        return isPlain(digits) ? Optional.of(digits.replace("_", "")) : Optional.empty();
    }

    private static int power(char suffix) {
        return switch (suffix) {
            case 'k', 'K' -> 3;
            case 'M' -> 6;
            case 'B' -> 9;
            case 'T' -> 12;
            case '%' -> -2;
            default -> 0;
        };
    }

    /// An optional sign, digits with single underscores inside, a fraction and an exponent.
    private static boolean isPlain(String text) {
        int at = sign(text, 0);
        int whole = digits(text, at);
        int end = whole;
        boolean fraction = end < text.length() && text.charAt(end) == '.';
        if (fraction) {
            end = digits(text, whole + 1);
            if (end == whole + 1) {
                return false;
            }
        }
        if (whole == at && !fraction) {
            return false;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int from = sign(text, end + 1);
            end = digits(text, from);
            if (end == from || end - from > MOST_EXPONENT_DIGITS) {
                return false;
            }
        }
        return end == text.length();
    }

    private static int sign(String text, int at) {
        boolean signed = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
        return signed ? at + 1 : at;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inside = at > from && at + 1 < text.length() && isDigit(text.charAt(at + 1));
            if (!isDigit(c) && !(c == '_' && inside && isDigit(text.charAt(at - 1)))) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
