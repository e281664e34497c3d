package tco.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Files that are written whole or not at all: to a temporary file beside them, then renamed.
public final class WholeFile {
    private WholeFile() {}

    public static void write(Path target, CharSequence text) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.isDirectory(target)) {
                throw new FileSystemException(target.toString(), null, "is a directory");
            }
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                Files.write(target, bytes); // a device or a pipe has nothing to rename over
                return;
            }
            if (Files.notExists(folder(target))) {
                throw new NoSuchFileException(target.toString());
            }
            Path beside = beside(target);
            try {
                Files.write(beside, bytes, StandardOpenOption.CREATE_NEW);
                Files.move(
                        beside,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(ofTarget(e, target));
        }
    }

    /// The same trouble, told of the file that somebody asked for.
    public static IOException ofTarget(IOException e, Path target) {
        String file = target.toString();
        boolean unfinished =
                e instanceof FileSystemException trouble
                        && beside(target).toString().equals(trouble.getFile());
        if (!unfinished) {
            return e;
        }
        return switch (e) {
            case NoSuchFileException _ -> new NoSuchFileException(file);
            case AccessDeniedException _ -> new AccessDeniedException(file);
            case FileSystemException other ->
                    new FileSystemException(file, null, other.getReason());
            default -> e;
        };
    }

    private static Path folder(Path target) {
        return target.toAbsolutePath().resolveSibling(".");
    }

    /// A name for the unfinished file, in the same folder so that the rename is atomic.
    public static Path beside(Path target) {
        String name = target.getFileName() + ".tco-" + ProcessHandle.current().pid() + ".tmp";
        return target.toAbsolutePath().resolveSibling(name);
    }
}
