package tco.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number that somebody probably meant who wrote none.
public final class NumberHint {
    private static final Pattern GROUPED = Pattern.compile("([0-9]{1,3})((?:,[0-9]{3})+)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("([0-9]{1,12}),([0-9]{1,12})");
    private static final Pattern SMALL_M = Pattern.compile("([0-9.]{1,12})m");

    private NumberHint() {}

    /// `did you mean 0.30?` of `0,30`; empty where nothing is likely.
    public static Optional<String> of(String text) {
        Matcher grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            return Optional.of("did you mean " + text.replace(",", "") + "? (without commas)");
        }
        Matcher comma = DECIMAL_COMMA.matcher(text);
        if (comma.matches()) {
            return Optional.of(
                    "did you mean " + comma.group(1) + "." + comma.group(2) + "? (with a point)");
        }
        Matcher small = SMALL_M.matcher(text);
        return small.matches()
                ? Optional.of("did you mean " + small.group(1) + "M? (m is not M)")
                : Optional.empty();
    }

    /// Whether a text may be one number with its thousands apart, or several numbers.
    public static boolean mayBeOneOrSeveral(String text) {
        return GROUPED.matcher(text).matches();
    }
}
