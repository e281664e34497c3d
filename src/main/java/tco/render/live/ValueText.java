package tco.render.live;

import tco.model.Range;
import tco.render.text.CountText;

/// A figure's value in its unit, as people write it.
final class ValueText {
    private static final String SHARE = "%";
    private static final String TOKENS = "tokens";

    private ValueText() {}

    /// `3.5 h/month`, `$64/h`, `20%`, `10M tokens`.
    static String of(double value, String unit) {
        return bare(value, unit) + rest(unit);
    }

    /// `2..5 h/month`, or one value where the range is exact.
    static String of(Range range, String unit) {
        return range.isExact()
                ? of(range.typical(), unit)
                : bare(range.low(), unit) + ".." + of(range.high(), unit);
    }

    /// The same without the words: `3.5`, `$64`, `20%`, `10M`.
    static String bare(double value, String unit) {
        if (unit.equals(SHARE)) {
            return CountText.percent(value);
        }
        if (unit.startsWith(TOKENS)) {
            return CountText.tokens(value);
        }
        return (unit.startsWith("$") ? "$" : "") + CountText.number(value);
    }

    private static String rest(String unit) {
        if (unit.equals(SHARE) || unit.isEmpty()) {
            return "";
        }
        return unit.startsWith("$") ? unit.substring(1) : " " + unit;
    }
}
