package tco.cli.option;

import java.util.List;
import java.util.Optional;
import tco.cli.console.UsageException;
import tco.text.Nearest;

/// The machine, the model and the format that a command line names, in this order.
///
/// @param machine its id; what to call it where the command line describes it
public record CapacityArguments(String machine, Optional<String> model, Optional<String> quant) {
    private static final String DESCRIBED = "this machine";

    /// What stands on the command line.
    ///
    /// @param command whose arguments these are
    public static CapacityArguments of(Invocation in, String command) {
        List<String> said = in.arguments();
        boolean described = CapacityOptions.describesMachine(in);
        if (said.isEmpty() && !described) {
            throw new UsageException(
                    command
                            + ": needs a machine (tco "
                            + command
                            + " rtx-4090, or --memory, --bandwidth, --tflops and --class)");
        }
        List<String> rest = described ? said : said.subList(1, said.size());
        if (rest.size() > 2) {
            throw new UsageException(
                    command
                            + ": unexpected argument '"
                            + Nearest.shortened(rest.get(2))
                            + "' (MACHINE MODEL QUANT)");
        }
        return new CapacityArguments(
                described ? DESCRIBED : said.getFirst(),
                rest.stream().findFirst(),
                rest.stream().skip(1).findFirst());
    }
}
