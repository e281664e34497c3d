package tco.cli.option;

import java.util.Optional;
import tco.cli.console.UsageException;
import tco.text.Nearest;
import tco.text.NumberText;

/// Options that take a whole number, in the forms of all numbers: `100k`.
public final class Whole {
    private Whole() {}

    public static int of(Invocation in, String option, int least, int most, int otherwise) {
        return (int) ofLong(in, option, least, most, otherwise);
    }

    public static long ofLong(Invocation in, String option, long least, long most, long otherwise) {
        Optional<String> said = in.text(option);
        if (said.isEmpty()) {
            return otherwise;
        }
        return NumberText.whole(said.get(), least, most)
                .orElseThrow(() ->
                        new UsageException(
                                option
                                        + ": '"
                                        + Nearest.shortened(said.get())
                                        + "' is not a whole number from "
                                        + least
                                        + " to "
                                        + most));
    }
}
