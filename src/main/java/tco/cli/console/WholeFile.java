package tco.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/// A file that is written whole or not at all: to a temporary file beside it, which then takes its
/// name. A symbolic link stays one, and a file that is replaced hands on its permissions.
public final class WholeFile {
    private static final int MOST_LINKS = 40;

    private final Path asked;
    private final Path target;
    private final Optional<Path> unfinished;

    private WholeFile(Path asked, Path target, Optional<Path> unfinished) {
        this.asked = asked;
        this.target = target;
        this.unfinished = unfinished;
    }

    /// The file of a name; a device or a pipe has nothing to rename over, and is written to itself.
    public static WholeFile at(Path asked) throws IOException {
        if (Files.isDirectory(asked)) {
            throw new FileSystemException(asked.toString(), null, "is a directory");
        }
        if (Files.exists(asked) && !Files.isRegularFile(asked)) {
            return new WholeFile(asked, asked, Optional.empty());
        }
        Path target = followed(asked);
        if (Files.notExists(target.toAbsolutePath().resolveSibling("."))) {
            throw new NoSuchFileException(asked.toString());
        }
        return new WholeFile(asked, target, Optional.of(beside(target)));
    }

    public static void write(Path asked, CharSequence text) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        try {
            WholeFile file = at(asked);
            try {
                try (OutputStream out = file.open()) {
                    out.write(bytes);
                }
                file.complete();
            } finally {
                file.discard();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Begins the file.
    public OutputStream open() throws IOException {
        if (unfinished.isEmpty()) {
            return Files.newOutputStream(target, StandardOpenOption.WRITE);
        }
        try {
            return create(unfinished.get());
        } catch (IOException e) {
            throw ofAsked(e);
        }
    }

    private OutputStream create(Path beside) throws IOException {
        Set<StandardOpenOption> anew =
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        PosixFileAttributeView replaced =
                Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (replaced == null || Files.notExists(target)) {
            return Channels.newOutputStream(Files.newByteChannel(beside, anew));
        }
        Set<PosixFilePermission> permissions = replaced.readAttributes().permissions();
        FileAttribute<?> attribute = PosixFilePermissions.asFileAttribute(permissions);
        OutputStream out = Channels.newOutputStream(Files.newByteChannel(beside, anew, attribute));
        Files.setPosixFilePermissions(beside, permissions); // what the umask has taken away
        return out;
    }

    /// Gives the file its name, once its stream is closed.
    public void complete() throws IOException {
        if (unfinished.isPresent()) {
            try {
                Files.move(
                        unfinished.get(),
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw ofAsked(e);
            }
        }
    }

    /// Leaves nothing unfinished.
    public void discard() throws IOException {
        if (unfinished.isPresent()) {
            try {
                Files.deleteIfExists(unfinished.get());
            } catch (IOException e) {
                throw ofAsked(e);
            }
        }
    }

    /// The same trouble, told of the file that somebody asked for.
    private IOException ofAsked(IOException e) {
        String file = asked.toString();
        boolean ofUnfinished =
                e instanceof FileSystemException trouble
                        && beside(target).toString().equals(trouble.getFile());
        if (!ofUnfinished) {
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

    /// The file that a symbolic link leads to, whether or not there is one yet.
    private static Path followed(Path asked) throws IOException {
        Path path = asked;
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(asked.toString(), null, "is a link to itself");
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    /// A name for the unfinished file, in the same folder so that the rename is atomic.
    private static Path beside(Path target) {
        String name = target.getFileName() + ".tco-" + ProcessHandle.current().pid() + ".tmp";
        return target.toAbsolutePath().resolveSibling(name);
    }
}
