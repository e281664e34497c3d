package tco.render.text;

import tco.model.Range;
import tco.text.Decimals;
import tco.text.TokenText;

/// Amounts that are not money, in sensible digits for people.
public final class CountText {
    private static final double THOUSAND = 1000;
    private static final int SIGNIFICANT = 4;
    private static final int SHARE_DIGITS = 1;

    private CountText() {}

    /// Tokens in the forms that the command line takes: `10M`, `235.7M`, `1.5B`.
    public static String tokens(double tokens) {
        return TokenText.of(tokens);
    }

    /// The same to three significant digits, for what was not counted.
    public static String about(double tokens) {
        double unit = tokens == 0 ? 1 : Math.pow(10, Math.floor(Math.log10(tokens)) - 2);
        return tokens(Math.rint(tokens / unit) * unit);
    }

    /// A number as people write it: grouped, with at most four significant digits after the point.
    public static String number(double value) {
        StringBuilder out = new StringBuilder();
        double size = Math.abs(value);
        int digits =
                size == 0 || size >= THOUSAND
                        ? 2
                        : Math.max(2, Decimals.digitsFor(size, SIGNIFICANT));
        Decimals.appendShort(out, value, digits);
        return Decimals.grouped(out, value < 0 ? 1 : 0).toString();
    }

    /// `1 developer`, `2.5 developers`: a number and its noun, plural unless it reads 1.
    public static String counted(double value, String noun) {
        String number = number(value);
        return number + " " + noun + (number.equals("1") ? "" : "s");
    }

    /// `12.3%`, `70%`.
    public static String percent(double share) {
        StringBuilder out = new StringBuilder();
        Decimals.appendShort(out, share * 100, SHARE_DIGITS);
        return out.append('%').toString();
    }

    public static String range(Range range) {
        return range(number(range.low()), number(range.high()));
    }

    /// Two numbers as a range in the form that profiles take, or one where both read the same.
    public static String range(String low, String high) {
        return low.equals(high) ? low : low + ".." + high;
    }
}
