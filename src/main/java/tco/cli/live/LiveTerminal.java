package tco.cli.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import tco.cli.console.Console;
import tco.cli.console.UsageException;
import tco.cli.option.OutputOptions;
import tco.profile.Request;
import tco.render.Theme;

/// The live screen at the terminal of the process. Only this class and the screen need a terminal's
/// library, which no other command loads.
public final class LiveTerminal {
    private static final String NEEDS_TERMINAL = "live: needs a terminal (tco compare does not)";

    private LiveTerminal() {}

    /// Ends the run where the console is no terminal that places text anywhere.
    public static void require(Console console) {
        if (console.terminalWidth().isEmpty()) {
            throw new UsageException(NEEDS_TERMINAL);
        }
        if (OutputOptions.isDumb(console)) {
            throw new UsageException(
                    "live: needs a terminal that places text anywhere, and TERM is dumb"
                            + " (tco compare does not)");
        }
    }

    /// Stands in for the screen where no terminal is open.
    public static UnaryOperator<Request> missing() {
        return _ -> {
            throw new UsageException(NEEDS_TERMINAL);
        };
    }

    /// Opens the terminal, shows the request, and gives back what became of it.
    public static Request run(Request request, boolean colour, boolean ascii, Console console) {
        try (Terminal terminal = open()) {
            return run(request, terminal, new Theme(colour, ascii), console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same on a terminal that is open already.
    public static Request run(Request request, Terminal terminal, Theme theme, Console console) {
        return Live.run(request, terminal, theme, console, ScenarioSaver.into(console));
    }

    private static Terminal open() {
        try {
            return TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .encoding(StandardCharsets.UTF_8)
                    .build();
        } catch (IOException | IllegalStateException e) {
            throw new UsageException(
                    "live: needs a terminal for its input too (tco compare does not)");
        }
    }
}
