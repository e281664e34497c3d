package tco.cli.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tco.cli.completion.Suggestion;
import tco.cli.console.Console;
import tco.cli.console.WholeFile;
import tco.render.document.OutputFormat;
import tco.text.Nearest;

/// How and where a session's command hands over what it found.
///
/// @param file the file to write to; empty for the screen
record Delivery(OutputFormat format, Optional<String> file) {
    static final String USAGE = "[--format table|csv|json|markdown] [--output FILE]";
    private static final String FORMAT = "--format";
    private static final String OUTPUT = "--output";
    private static final List<String> FORMATS =
            Stream.of(OutputFormat.values()).map(OutputFormat::key).toList();

    /// `--format json`, `--output=FILE`, or nothing of it.
    static Delivery of(List<String> arguments, SessionCommand command) {
        Delivery delivery = new Delivery(OutputFormat.TABLE, Optional.empty());
        for (int i = 0; i < arguments.size(); i++) {
            String said = arguments.get(i);
            int equals = said.indexOf('=');
            String option = equals < 0 ? said : said.substring(0, equals);
            if (!List.of(FORMAT, OUTPUT).contains(option)) {
                throw command.wrong("does not take '" + said + "'");
            }
            if (equals < 0 && i + 1 == arguments.size()) {
                throw command.wrong(option + " needs a value");
            }
            String value = equals < 0 ? arguments.get(++i) : said.substring(equals + 1);
            delivery =
                    option.equals(FORMAT)
                            ? new Delivery(format(value, command), delivery.file)
                            : new Delivery(delivery.format, Optional.of(value));
        }
        return delivery;
    }

    private static OutputFormat format(String value, SessionCommand command) {
        return Stream.of(OutputFormat.values())
                .filter(format -> format.key().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        command.wrong(
                                "unknown format '"
                                        + value
                                        + "'"
                                        + Nearest.to(value, FORMATS)
                                                .map(near -> ", did you mean " + near + "?")
                                                .orElse("")));
    }

    void deliver(String text, Console console) {
        file.ifPresentOrElse(
                name -> WholeFile.write(console.directory().resolve(name), text),
                () -> console.print(text));
    }

    /// Words that may come next.
    static List<Suggestion> suggest(List<String> arguments) {
        if (!arguments.isEmpty() && arguments.getLast().equals(FORMAT)) {
            return FORMATS.stream().map(format -> Suggestion.of(format, "")).toList();
        }
        return Stream.of(
                        Suggestion.of(FORMAT, String.join(", ", FORMATS)),
                        Suggestion.of(OUTPUT, "write to a file, whole or not at all"))
                .filter(option -> !arguments.contains(option.word()))
                .toList();
    }
}
