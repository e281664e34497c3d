package tco.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tco.text.Nearest;

/// What is wrong with a command's arguments, on one line, with the nearest right name.
final class ParameterTrouble {
    private ParameterTrouble() {}

    static String text(ParameterException e, String command) {
        return command + ": " + problem(e);
    }

    private static String problem(ParameterException e) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing
                    when !missing.getMissing().isEmpty()
                            && missing.getMissing().getFirst() instanceof OptionSpec option ->
                    option.longestName() + " needs a value: " + option.paramLabel();
            default -> String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong usage");
        };
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String argument = e.getUnmatched().getFirst();
        List<String> known =
                new ArrayList<>(e.getCommandLine().getCommandSpec().optionsMap().keySet());
        String name = argument.contains("=") ? argument.split("=", 2)[0] : argument;
        return (argument.startsWith("-") ? "unknown option '" : "unexpected argument '")
                + Nearest.shortened(name)
                + "'"
                + Nearest.to(name, known).map(near -> " (did you mean " + near + "?)").orElse("");
    }
}
