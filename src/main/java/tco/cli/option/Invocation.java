package tco.cli.option;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import tco.cli.console.Console;
import tco.profile.Request;
import tco.profile.Request.MeasuredUsage;
import tco.render.usage.UsageSummary;

/// A command line as it was parsed, and what the command may touch.
///
/// @param session what a session asks for already, in which the command runs
/// @param measured the usage that the command line asks to compare on
/// @param usage its spend profile
public record Invocation(
        ParseResult parsed,
        Console console,
        Optional<Request> session,
        Optional<MeasuredUsage> measured,
        Optional<UsageSummary> usage) {
    public Invocation(ParseResult parsed, Console console, Optional<Request> session) {
        this(parsed, console, session, Optional.empty(), Optional.empty());
    }

    public Invocation(ParseResult parsed, Console console) {
        this(parsed, console, Optional.empty());
    }

    /// The same on measured usage.
    public Invocation with(MeasuredUsage asked, UsageSummary profile) {
        return new Invocation(parsed, console, session, Optional.of(asked), Optional.of(profile));
    }

    /// The value of an option; the last one where it was repeated.
    public Optional<String> text(String option) {
        return Optional.ofNullable(parsed.matchedOptionValue(option, null));
    }

    public List<String> texts(String option) {
        return parsed.matchedOptionValue(option, List.of());
    }

    public boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    /// The positional parameters.
    public List<String> arguments() {
        return parsed.matchedPositionalValue(0, List.of());
    }
}
