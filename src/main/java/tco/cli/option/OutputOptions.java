package tco.cli.option;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.Console;
import tco.cli.console.ExitCode;
import tco.cli.console.UsageException;
import tco.cli.console.WholeFile;
import tco.render.RenderOptions;
import tco.render.document.Document;
import tco.render.document.OutputFormat;
import tco.text.Nearest;

/// The options by which every command chooses its format and where it goes.
public final class OutputOptions {
    private static final List<String> FORMATS =
            Options.keys(OutputFormat.values(), OutputFormat::key);
    private static final List<String> COLOURS = List.of("auto", "always", "never");

    private OutputOptions() {}

    public static void describe(CommandSpec spec) {
        describe(spec, OutputFormat.TABLE);
    }

    public static void describe(CommandSpec spec, OutputFormat usual) {
        spec.addOption(
                Options.choice("--format", FORMATS, "the format (default: " + usual.key() + ")"));
        spec.addOption(Options.value("--output", "FILE", "write to a file, whole or not at all"));
        describeColour(spec);
    }

    public static void describeColour(CommandSpec spec) {
        spec.addOption(Options.choice("--color", COLOURS, "colour (default: auto, on a terminal)"));
    }

    public static OutputFormat format(Invocation in) {
        return format(in, OutputFormat.TABLE);
    }

    public static OutputFormat format(Invocation in, OutputFormat usual) {
        String said = word(in, "--format", FORMATS, usual.key());
        return List.of(OutputFormat.values()).get(FORMATS.indexOf(said));
    }

    /// One of an option's words; anything else is wrong usage.
    public static String word(Invocation in, String option, List<String> words, String otherwise) {
        String said = in.text(option).orElse(otherwise);
        if (!words.contains(said)) {
            throw new UsageException(
                    option
                            + ": unknown value '"
                            + Nearest.shortened(said)
                            + "' ("
                            + Nearest.hintOrAll(said, words)
                            + ")");
        }
        return said;
    }

    public static boolean colour(Invocation in) {
        return switch (word(in, "--color", COLOURS, "auto")) {
            case "always" -> true;
            case "never" -> false;
            default -> in.text("--output").isEmpty() && colour(in.console());
        };
    }

    /// Whether stdout is a terminal that may show colour.
    public static boolean colour(Console console) {
        return console.terminalWidth().isPresent()
                && console.variable("NO_COLOR").isEmpty()
                && !isDumb(console);
    }

    public static boolean ascii(Invocation in) {
        return ascii(in.console());
    }

    /// Whether the terminal may not know more than ASCII; files and pipes get UTF-8.
    public static boolean ascii(Console console) {
        String locale =
                console.variable("LC_ALL")
                        .or(() -> console.variable("LC_CTYPE"))
                        .or(() -> console.variable("LANG"))
                        .orElse("UTF-8")
                        .toUpperCase(Locale.ROOT);
        boolean utf8 =
                console.variable("TCO_ASCII_TERMINAL").isEmpty()
                        && (locale.contains("UTF-8") || locale.contains("UTF8"));
        return console.terminalWidth().isPresent() && (!utf8 || isDumb(console));
    }

    public static boolean isDumb(Console console) {
        return console.variable("TERM").filter("dumb"::equals).isPresent();
    }

    /// Hands a document over in the format asked for.
    public static int deliver(Invocation in, Document document, RenderOptions options) {
        return deliver(in, format(in).text(document, options));
    }

    /// Hands the text over: to the file that was named, else to stdout.
    public static int deliver(Invocation in, CharSequence text) {
        in.text("--output")
                .ifPresentOrElse(
                        file -> WholeFile.write(in.console().directory().resolve(file), text),
                        () -> in.console().print(text.toString()));
        return ExitCode.DONE;
    }
}
