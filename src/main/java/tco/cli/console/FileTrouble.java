package tco.cli.console;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/// What went wrong with a file, in words.
public final class FileTrouble {
    private FileTrouble() {}

    public static String text(Throwable e) {
        return switch (e) {
            case NoSuchFileException missing -> missing.getFile() + ": no such file or directory";
            case AccessDeniedException denied -> denied.getFile() + ": permission denied";
            case NotDirectoryException file -> file.getFile() + ": not a directory";
            case FileSystemException other ->
                    other.getFile()
                            + ": "
                            + (other.getReason() == null
                                    ? "cannot be used"
                                    : other.getReason().toLowerCase(Locale.ROOT));
            default -> String.valueOf(e.getMessage());
        };
    }
}
