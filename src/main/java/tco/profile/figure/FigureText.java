package tco.profile.figure;

import java.math.BigDecimal;
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
        BigDecimal decimal = BigDecimal.valueOf(value).stripTrailingZeros();
        return decimal.toPlainString();
    }
}
