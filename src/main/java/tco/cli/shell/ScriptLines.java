package tco.cli.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tco.cli.console.UsageException;

/// The lines of a script, of any number but of a bounded length each.
public final class ScriptLines {
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;

    public ScriptLines(InputStream in) {
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
