package tco.cli.shell;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jline.reader.impl.history.DefaultHistory;

/// The history of a prompt: in a file that nobody else may read, without control characters, lines
/// too long to look for, and lines that may hold a secret, such as a key that was pasted into the
/// wrong window.
final class PromptHistory extends DefaultHistory {
    private static final int MOST_CHARACTERS = 4_000;

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(api[_-]?key|secret|passw(or)?d|credential|bearer|access[_-]?token"
                            + "|auth[a-z_-]*token)");

    /// Beginnings of the keys of well-known services.
    private static final Pattern KEY =
            Pattern.compile(
                    "(?<![A-Za-z0-9])(sk-|sk_|rk_|gh[opsu]_|github_pat_|glpat-|xox[abps]-|hf_|AKIA|AIza"
                            + "|eyJ)[A-Za-z0-9_-]{10,}");

    /// Long runs that mix letters and digits and no word does.
    private static final Pattern RANDOM =
            Pattern.compile("(?=[A-Za-z0-9+/]*[0-9])(?=[A-Za-z0-9+/]*[A-Za-z])[A-Za-z0-9+/]{32,}");

    @Override
    public void add(Instant time, String line) {
        if (isPlain(line) && !mayHoldSecret(line)) {
            super.add(time, line);
        }
    }

    private static boolean isPlain(String line) {
        return line.length() <= MOST_CHARACTERS
                && line.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }

    static boolean mayHoldSecret(String line) {
        return NAMED.matcher(line).find()
                || KEY.matcher(line).find()
                || RANDOM.matcher(line).find();
    }

    /// Makes the file where there is none; fails where it could not be written.
    static void prepare(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        if (!Files.isRegularFile(file) || !Files.isWritable(file)) {
            throw new FileSystemException(file.toString(), null, "cannot be written");
        }
        if (posix) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
