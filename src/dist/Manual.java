import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.Cli;
import tco.cli.command.Command;
import tco.cli.console.Version;
import tco.profile.catalog.BuiltInProfiles;

/// Writes the manual pages into a directory: the program's, and each command's from the same model
/// as its help.
///
/// Run by `Bundle` with the program's jar on the classpath, and the directory.
final class Manual {
    private static final String EXIT_CODES =
            "0 done; 1 failed; 2 wrong usage; 3 a gate of tco check was not met.";

    private static final List<Term> ENVIRONMENT =
            List.of(
                    new Term("TCO_JAVA_HOME", "the Java to run on, before any other"),
                    new Term("JAVA_HOME", "the Java to run on where none came with the program"),
                    new Term("TCO_JAVA_OPTS", "options for the JVM"),
                    new Term("XDG_CONFIG_HOME", "where the user's profiles lie (~/.config)"),
                    new Term("XDG_CACHE_HOME", "where start-up caches lie (~/.cache)"),
                    new Term("NO_COLOR", "no colour, unless it is empty"));

    private static final List<Term> FILES =
            List.of(
                    new Term("tco.yaml", "profiles of the project, in the working directory"),
                    new Term("~/.config/tco/profiles", "profiles of the user, below those"),
                    new Term("~/.cache/tco", "start-up caches, made when they are missing"));

    /// A word and what it means.
    private record Term(String word, String meaning) {}

    private final CommandLine program = new Cli().model();
    private final List<Command> commands = new Cli().commands();

    private Manual() {}

    public static void main(String[] args) throws IOException {
        Path directory = Files.createDirectories(Path.of(args[0]));
        Manual manual = new Manual();
        Files.writeString(directory.resolve("tco.1"), manual.ofProgram());
        for (Command command : manual.commands) {
            Files.writeString(
                    directory.resolve("tco-" + command.name() + ".1"), manual.of(command));
        }
    }

    private String ofProgram() {
        ManPageText page = titled("tco", "what AI coding costs a month, side by side");
        page.section("SYNOPSIS")
                .line(ManPageText.bold("tco") + " " + ManPageText.italic("COMMAND") + " [OPTIONS]");
        page.section("DESCRIPTION")
                .text(
                        "Compares what AI coding costs a month on owned hardware, on rented GPUs,"
                                + " through per-token APIs, on subscription seats and on hybrids."
                                + " Standard output is data, standard error is talk.");
        page.section("COMMANDS");
        for (Command command : commands) {
            page.term(ManPageText.bold("tco-" + command.name()) + "(1)", command.summary());
        }
        page.section("EXIT STATUS").text(EXIT_CODES);
        page.section("ENVIRONMENT");
        ENVIRONMENT.forEach(term -> page.term(ManPageText.bold(term.word()), term.meaning()));
        page.section("FILES");
        FILES.forEach(term -> page.term(ManPageText.italic(term.word()), term.meaning()));
        return page.section("EXAMPLES").examples(List.of("tco compare --tokens 10M")).toString();
    }

    private String of(Command command) {
        ManPageText page = titled("tco-" + command.name(), command.summary());
        CommandSpec spec = program.getSubcommands().get(command.name()).getCommandSpec();
        String arguments =
                spec.positionalParameters().stream()
                        .map(argument -> " [" + ManPageText.italic(argument.paramLabel()) + "...]")
                        .collect(Collectors.joining());
        page.section("SYNOPSIS")
                .line(ManPageText.bold("tco " + command.name()) + " [OPTIONS]" + arguments);
        page.section("OPTIONS");
        for (ArgSpec argument : spec.positionalParameters()) {
            page.term(ManPageText.italic(argument.paramLabel()), description(argument));
        }
        for (OptionSpec option : spec.options()) {
            page.term(usage(option), description(option));
        }
        page.section("EXIT STATUS").text(EXIT_CODES);
        page.section("EXAMPLES").examples(command.examples());
        return page.section("SEE ALSO").line(ManPageText.bold("tco") + "(1)").toString();
    }

    private static ManPageText titled(String name, String summary) {
        ManPageText page =
                new ManPageText(name, BuiltInProfiles.open().newestPrice(), Version.number());
        int end = summary.length() - (summary.endsWith(".") ? 1 : 0);
        return page.section("NAME").text(name + " - " + summary.substring(0, end));
    }

    private static String usage(OptionSpec option) {
        String names =
                Arrays.stream(option.names())
                        .map(ManPageText::bold)
                        .collect(Collectors.joining(", "));
        return option.arity().max() > 0
                ? names + " " + ManPageText.italic(option.paramLabel())
                : names;
    }

    private static String description(ArgSpec argument) {
        return String.join(" ", argument.description());
    }
}
