package tco.render.text;

import tco.model.Decimal;
import tco.model.Range;

/// A range in full digits, as the command line takes it: `4500`, `4000..5000`, `0.22..0.22..0.44`.
public final class RangeText {
    private RangeText() {}

    public static String of(Range range) {
        if (range.isExact()) {
            return plain(range.low());
        }
        Range even = Range.between(range.low(), range.high());
        String middle = range.typical() == even.typical() ? "" : plain(range.typical()) + "..";
        return plain(range.low()) + ".." + middle + plain(range.high());
    }

    /// A number without exponent or trailing zeros.
    public static String plain(double value) {
        return Decimal.of(value).plain();
    }
}
