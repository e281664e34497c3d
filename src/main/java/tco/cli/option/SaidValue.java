package tco.cli.option;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tco.text.NumberText;
import tco.text.RangeText;

/// The values of options in the units that people say them in: `$0.30`, `3y`.
final class SaidValue {
    private static final Pattern YEARS = Pattern.compile("([0-9.]{1,8}) ?(?:y|years?)");
    private static final int MONTHS = 12;

    private SaidValue() {}

    /// Dollars without their sign.
    static String usd(String said) {
        boolean sign = said.length() > 1 && said.charAt(0) == '$' && isDigit(said.charAt(1));
        return sign ? said.substring(1) : said;
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || c == '.';
    }

    /// Months, also where years were said.
    static String months(String said) {
        Matcher years = YEARS.matcher(said);
        OptionalDouble number =
                years.matches() ? NumberText.parse(years.group(1)) : OptionalDouble.empty();
        return number.isPresent() ? RangeText.plain(number.getAsDouble() * MONTHS) : said;
    }
}
