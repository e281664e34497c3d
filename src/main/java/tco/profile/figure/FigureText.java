package tco.profile.figure;

import tco.model.Decimal;
import tco.model.Range;

/// A range as a person writes it in a profile.
public final class FigureText {
    private FigureText() {}

    static String of(Range range) {
        if (range.isExact()) {
            return plain(range.low());
        }
        boolean midpoint = range.equals(Range.between(range.low(), range.high()));
        return midpoint
                ? "[" + plain(range.low()) + ", " + plain(range.high()) + "]"
                : "{low: "
                        + plain(range.low())
                        + ", typical: "
                        + plain(range.typical())
                        + ", high: "
                        + plain(range.high())
                        + "}";
    }

    public static String plain(double value) {
        return Decimal.of(value).plain();
    }
}
