package tco.text;

import tco.model.Decimal;
import tco.model.Range;

/// A range in full digits, as the command line and YAML take it.
public final class RangeText {
    private RangeText() {}

    /// `4500`, `4000..5000`, `0.22..0.22..0.44`.
    public static String of(Range range) {
        if (range.isExact()) {
            return plain(range.low());
        }
        String middle = isEven(range) ? "" : plain(range.typical()) + "..";
        return plain(range.low()) + ".." + middle + plain(range.high());
    }

    /// `4500`, `[4000, 5000]`, `{low: 0.22, typical: 0.22, high: 0.44}`.
    public static String inYaml(Range range) {
        if (range.isExact()) {
            return plain(range.low());
        }
        String low = plain(range.low());
        String high = plain(range.high());
        return isEven(range)
                ? "[" + low + ", " + high + "]"
                : "{low: " + low + ", typical: " + plain(range.typical()) + ", high: " + high + "}";
    }

    private static boolean isEven(Range range) {
        return range.typical() == Range.between(range.low(), range.high()).typical();
    }

    /// A number without exponent or trailing zeros.
    public static String plain(double value) {
        return Decimal.of(value).plain();
    }
}
