package tco.cli.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import tco.cli.console.UsageException;
import tco.cli.session.Session;

/// Runs a session's lines from a stream, up to the first that fails.
public final class Script {
    private final Shell shell;
    private final PlacedErrors errors;

    public Script(Shell shell, PlacedErrors errors) {
        this.shell = shell;
        this.errors = errors;
    }

    /// How a script ended.
    ///
    /// @param empty whether it held no command
    public record End(int exit, boolean empty) {}

    public End run(Session start, InputStream in) {
        ScriptLines lines = new ScriptLines(in);
        Session session = start;
        boolean empty = true;
        for (int number = 1; ; number++) {
            errors.at(number);
            Optional<String> line;
            try {
                line = lines.next();
            } catch (UsageException e) {
                return new End(shell.tell(e), false);
            } catch (IOException e) {
                return new End(shell.tell(new UncheckedIOException(e)), false);
            }
            if (line.isEmpty()) {
                return new End(0, empty);
            }
            empty &= line.get().isBlank() || line.get().strip().startsWith("#");
            Step step = shell.run(session, line.get());
            if (step.exit() != 0 || step.leave()) {
                return new End(step.exit(), false);
            }
            session = step.session();
        }
    }
}
