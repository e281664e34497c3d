package tco.cli.shell;

import java.time.Instant;
import org.jline.reader.impl.history.DefaultHistory;

/// A history that keeps no secrets, no control characters, and no lines too long to look for.
final class KeptHistory extends DefaultHistory {
    private static final int MOST_CHARACTERS = 4_000;

    @Override
    public void add(Instant time, String line) {
        if (isPlain(line) && !Secrets.mayBeIn(line)) {
            super.add(time, line);
        }
    }

    private static boolean isPlain(String line) {
        return line.length() <= MOST_CHARACTERS
                && line.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }
}
