package tco.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/// A command line as it was parsed, and what the command may touch.
record Invocation(ParseResult parsed, Console console) {
    /// The value of an option; the last one where it was repeated.
    Optional<String> text(String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, null));
    }

    List<String> texts(String option) {
        return parsed.matchedOptionValue(option, List.of());
    }

    boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    /// The positional parameters.
    List<String> arguments() {
        return parsed.matchedPositionalValue(0, List.of());
    }
}
