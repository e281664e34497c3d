package tco.cli.shell;

import java.io.BufferedReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tco.cli.console.UsageException;
import tco.cli.session.Session;
import tco.cli.shell.Shell.Step;

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
        Lines lines = new Lines(in);
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

    /// The lines of a script, of any number but of a bounded length each.
    public static final class Lines {
        private static final int MOST_CHARACTERS = 1_000_000;
        private static final char BYTE_ORDER_MARK = '\uFEFF';

        private final Reader reader;

        public Lines(InputStream in) {
            reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        /// The next line without its end; empty at the end of the script.
        public Optional<String> next() throws IOException {
            StringBuilder line = new StringBuilder();
            int c;
            while ((c = reader.read()) >= 0 && c != '\n') {
                if (line.length() == MOST_CHARACTERS) {
                    throw new UsageException(
                            "the line is longer than " + MOST_CHARACTERS + " characters");
                }
                line.append((char) c);
            }
            if (c < 0 && line.isEmpty()) {
                return Optional.empty();
            }
            if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
                line.setLength(line.length() - 1);
            }
            if (!line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK) {
                line.deleteCharAt(0);
            }
            return Optional.of(line.toString());
        }
    }

    /// A stream for talk in which each line begins with the line of the script that it is about.
    public static final class PlacedErrors extends FilterOutputStream {
        private int place;
        private boolean atStart = true;

        public PlacedErrors(OutputStream out) {
            super(out);
        }

        void at(int line) {
            place = line;
        }

        @Override
        public void write(int b) throws IOException {
            if (atStart) {
                out.write(("line " + place + ": ").getBytes(StandardCharsets.UTF_8));
            }
            out.write(b);
            atStart = b == '\n';
        }
    }
}
