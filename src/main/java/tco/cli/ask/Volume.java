package tco.cli.ask;

import java.util.Locale;
import java.util.OptionalDouble;
import tco.cli.console.UsageException;
import tco.text.NumberText;

/// How much is used a month, as far as a person knows it.
sealed interface Volume {
    String EXPECTED = "$200 a month, 40M tokens, or unknown";

    /// Tokens, as a number or range of the command line.
    record Tokens(String text) implements Volume {}

    /// What is paid to an API.
    record Spend(double usd) implements Volume {}

    record Unknown() implements Volume {}

    static Volume of(String said) {
        if (said.toLowerCase(Locale.ROOT).equals("unknown")) {
            return new Unknown();
        }
        if (said.startsWith("$")) {
            OptionalDouble usd = NumberText.parse(said.substring(1));
            if (usd.isEmpty() || !(usd.getAsDouble() > 0)) {
                throw wrong(said);
            }
            return new Spend(usd.getAsDouble());
        }
        for (String end : said.split("\\.\\.", -1)) {
            if (NumberText.parse(end).isEmpty()) {
                throw wrong(said);
            }
        }
        return new Tokens(said);
    }

    private static UsageException wrong(String said) {
        return new UsageException("'" + said + "' is no volume (" + EXPECTED + ")");
    }
}
