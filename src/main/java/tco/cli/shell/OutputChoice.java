package tco.cli.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tco.cli.completion.Suggestion;
import tco.cli.console.Console;
import tco.cli.option.OutputOptions;
import tco.render.document.OutputFormat;
import tco.text.Nearest;

/// How and where a session's command hands over what it found.
///
/// @param file the file to write to; empty for the screen
record OutputChoice(OutputFormat format, Optional<String> file) {
    private static final String FORMAT = OutputOptions.FORMAT.name();
    private static final String OUTPUT = OutputOptions.OUTPUT;
    static final String USAGE =
            "[%s %s] [%s FILE]"
                    .formatted(FORMAT, String.join("|", OutputOptions.FORMAT.words()), OUTPUT);

    /// `--format json`, `--output=FILE`, or nothing of it.
    static OutputChoice of(List<String> arguments, SessionCommand command) {
        Optional<OutputFormat> format = Optional.empty();
        Optional<String> file = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String said = arguments.get(i);
            int equals = said.indexOf('=');
            String option = equals < 0 ? said : said.substring(0, equals);
            if (!List.of(FORMAT, OUTPUT).contains(option)) {
                throw command.wrong("does not take '" + Nearest.shortened(said) + "'");
            }
            if (equals < 0 && i + 1 == arguments.size()) {
                throw command.wrong(option + " needs a value");
            }
            String value = equals < 0 ? arguments.get(++i) : said.substring(equals + 1);
            if (option.equals(FORMAT)) {
                format = Optional.of(format(value, command));
            } else {
                file = Optional.of(value);
            }
        }
        Optional<OutputFormat> named = file.flatMap(OutputFormat::byName);
        return new OutputChoice(
                format.isPresent() ? format.get() : named.orElse(OutputFormat.TABLE), file);
    }

    private static OutputFormat format(String value, SessionCommand command) {
        return OutputOptions.FORMAT
                .of(value)
                .orElseThrow(() ->
                        command.wrong(
                                "unknown format '"
                                        + Nearest.shortened(value)
                                        + "'"
                                        + Nearest.to(value, OutputOptions.FORMAT.words())
                                                .map(near -> ", did you mean " + near + "?")
                                                .orElse("")));
    }

    void deliver(String text, Console console) {
        OutputOptions.deliver(file, text, console);
    }

    /// Words that may come next.
    static List<Suggestion> suggest(List<String> arguments) {
        if (!arguments.isEmpty() && arguments.getLast().equals(FORMAT)) {
            return OutputOptions.FORMAT.words().stream()
                    .map(format -> Suggestion.of(format, ""))
                    .toList();
        }
        return Stream.of(
                        Suggestion.of(FORMAT, String.join(", ", OutputOptions.FORMAT.words())),
                        Suggestion.of(OUTPUT, "write to a file, whole or not at all"))
                .filter(option -> !arguments.contains(option.word()))
                .toList();
    }
}
