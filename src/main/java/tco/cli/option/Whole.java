package tco.cli.option;

import java.util.Optional;
import java.util.OptionalDouble;
import tco.cli.console.Shortened;
import tco.cli.console.UsageException;
import tco.profile.yaml.NumberText;

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
        OptionalDouble value = NumberText.parse(said.get());
        boolean fits =
                value.isPresent()
                        && value.getAsDouble() == Math.rint(value.getAsDouble())
                        && value.getAsDouble() >= least
                        && value.getAsDouble() <= most;
        if (!fits) {
            throw new UsageException(
                    option
                            + ": '"
                            + Shortened.of(said.get())
                            + "' is not a whole number from "
                            + least
                            + " to "
                            + most);
        }
        return (long) value.getAsDouble();
    }
}
