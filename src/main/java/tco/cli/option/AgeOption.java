package tco.cli.option;

import java.util.Optional;
import java.util.OptionalInt;
import tco.cli.console.UsageException;
import tco.text.NumberText;

/// `--max-age`: how old a figure may be, in days, weeks or years.
public final class AgeOption {
    private static final double MOST_DAYS = 36_525;
    private static final NumberOption MAX_AGE = new NumberOption("--max-age", "90d");

    private AgeOption() {}

    public static String name() {
        return MAX_AGE.name();
    }

    /// In days; empty where the option is not given.
    public static OptionalInt days(Invocation in) {
        Optional<String> said = in.text(MAX_AGE.name());
        if (said.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = said.get();
        int perUnit =
                switch (text.isEmpty() ? ' ' : text.charAt(text.length() - 1)) {
                    case 'd' -> 1;
                    case 'w' -> 7;
                    case 'y' -> 365;
                    default -> throw bad(text);
                };
        double count =
                NumberText.parse(text.substring(0, text.length() - 1)).orElseThrow(() -> bad(text));
        double days = count * perUnit;
        if (days < 0 || days > MOST_DAYS || days != Math.rint(days)) {
            throw bad(text);
        }
        return OptionalInt.of((int) days);
    }

    private static UsageException bad(String text) {
        return MAX_AGE.bad(text, "a number of days, weeks or years");
    }
}
