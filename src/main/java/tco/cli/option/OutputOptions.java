package tco.cli.option;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.Console;
import tco.cli.console.ExitCode;
import tco.cli.console.UsageException;
import tco.cli.console.WholeFile;
import tco.profile.catalog.Layers;
import tco.render.RenderOptions;
import tco.render.document.Document;
import tco.render.document.OutputFormat;
import tco.text.Nearest;

/// The options by which every command chooses its format and where it goes.
public final class OutputOptions {
    /// The option that names a format.
    public static final Choice<OutputFormat> FORMAT =
            Choice.of("--format", OutputFormat.values(), OutputFormat::key);

    /// The option that names a file in place of stdout.
    public static final String OUTPUT = "--output";

    private static final Choice<Colour> COLOUR = Choice.of("--color", Colour.values(), Colour::key);

    /// When numbers have colours.
    private enum Colour {
        AUTO,
        ALWAYS,
        NEVER;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private OutputOptions() {}

    public static void describe(CommandSpec spec) {
        describe(spec, OutputFormat.TABLE);
    }

    public static void describe(CommandSpec spec, OutputFormat usual) {
        spec.addOption(
                FORMAT.option(
                        "the format (default: by the file's name, else " + usual.key() + ")"));
        spec.addOption(Options.value(OUTPUT, "FILE", "write to a file, whole or not at all"));
        CsvOptions.describe(spec);
        describeColour(spec);
    }

    public static void describeColour(CommandSpec spec) {
        spec.addOption(COLOUR.option("colour (default: auto, on a terminal)"));
    }

    public static OutputFormat format(Invocation in) {
        return format(in, OutputFormat.TABLE);
    }

    public static OutputFormat format(Invocation in, OutputFormat usual) {
        boolean csv = CsvOptions.areSaid(in);
        OutputFormat format =
                FORMAT.of(in)
                        .or(() -> in.text(OUTPUT).flatMap(OutputOptions::byName))
                        .orElse(csv ? OutputFormat.CSV : usual);
        if (csv && format != OutputFormat.CSV) {
            throw CsvOptions.notOf(format.key(), in);
        }
        return format;
    }

    private static Optional<OutputFormat> byName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            throw new UsageException(
                    OUTPUT
                            + ": '"
                            + Nearest.shortened(file)
                            + "' would be a page, which tco report writes (tco report --output"
                            + " report.html)");
        }
        return OutputFormat.byName(file);
    }

    public static boolean colour(Invocation in) {
        return switch (COLOUR.of(in, Colour.AUTO)) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> in.text(OUTPUT).isEmpty() && colour(in.console());
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
        deliver(in.text(OUTPUT), text, in.console());
        return ExitCode.DONE;
    }

    /// The same where options were read by other means.
    public static void deliver(Optional<String> file, CharSequence text, Console console) {
        file.ifPresentOrElse(
                name -> WholeFile.write(Layers.resolve(console.directory(), name), text),
                () -> console.print(text.toString()));
    }
}
