package tco.text;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// Dollars as people write them: `4800`, `$4,800`, `4.8k`, `4800 USD`.
public final class DollarText {
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final String CODE = "USD";

    private DollarText() {}

    /// The dollars that a text means; empty if it means none. A comma only groups thousands.
    public static OptionalDouble parse(String text) {
        String number = withoutSign(text.strip());
        if (number.endsWith("%")) {
            return OptionalDouble.empty();
        }
        return NumberText.parse(
                GROUPED.matcher(number).matches() ? number.replace(",", "") : number);
    }

    private static String withoutSign(String text) {
        if (text.startsWith("$")) {
            return text.substring(1).strip();
        }
        int end = text.length() - CODE.length();
        return end > 0 && text.regionMatches(true, end, CODE, 0, CODE.length())
                ? text.substring(0, end).strip()
                : text;
    }
}
