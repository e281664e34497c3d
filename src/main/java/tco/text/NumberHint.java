package tco.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number that somebody probably meant who wrote none.
public final class NumberHint {
    private static final Pattern GROUPED = Pattern.compile("([0-9]{1,3})((?:,[0-9]{3})+)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("([0-9]{1,12}),([0-9]{1,12})");
    private static final Pattern COMMA_BEFORE_UNIT =
            Pattern.compile("([1-9][0-9]{0,11}),([0-9]{1,12})([kKMBT])");
    private static final Pattern SMALL_M = Pattern.compile("([0-9.]{1,12})m");

    private static final Pattern SPACED = Pattern.compile("([0-9.]{1,12}) +([kKMBT%])");

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
        Matcher spaced = SPACED.matcher(text);
        if (spaced.matches()) {
            return Optional.of("did you mean " + spaced.group(1) + spaced.group(2) + "?");
        }
        Matcher small = SMALL_M.matcher(text);
        return small.matches()
                ? Optional.of("did you mean " + small.group(1) + "M? (m is not M)")
                : Optional.empty();
    }

    /// How to write a text that may be one number or several, either way: `1,000,000` may have its
    /// thousands apart, and `10,5M` a comma for a point. Empty where it is a list and nothing else.
    public static Optional<String> oneOrSeveral(String text) {
        if (GROUPED.matcher(text).matches()) {
            return Optional.of(text.replace(",", "") + " for one; a list such as 1M,2M,4M");
        }
        Matcher comma = COMMA_BEFORE_UNIT.matcher(text);
        if (!comma.matches()) {
            return Optional.empty();
        }
        int power =
                switch (comma.group(3)) {
                    case "k", "K" -> 3;
                    case "M" -> 6;
                    case "B" -> 9;
                    default -> 12;
                };
        String whole = comma.group(1);
        return Optional.of(
                whole
                        + "."
                        + comma.group(2)
                        + comma.group(3)
                        + " for one; "
                        + whole
                        + ","
                        + comma.group(2)
                        + "e"
                        + power
                        + " for two");
    }
}
