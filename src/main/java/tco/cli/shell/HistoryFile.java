package tco.cli.shell;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// The file that keeps the history, which nobody else may read.
final class HistoryFile {
    private HistoryFile() {}

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
