package tco.cli.option;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tco.cli.console.ClosedPipeException;
import tco.cli.console.WholeFile;
import tco.render.text.ByteText;

/// Where a document goes that is written piece by piece: stdout, or a file that appears once it is
/// whole. A run that fails or is interrupted leaves no part of a file behind.
public final class Destination implements AutoCloseable {
    private final OutputStream out;
    private final Optional<Path> target;
    private final Optional<Path> unfinished;
    private final Thread removal;

    private Destination(OutputStream out, Optional<Path> target, Optional<Path> unfinished) {
        this.out = out;
        this.target = target;
        this.unfinished = unfinished;
        this.removal = new Thread(this::remove);
        Runtime.getRuntime().addShutdownHook(removal);
    }

    public static Destination of(Invocation in) {
        Optional<Path> target =
                in.text("--output").map(file -> in.console().directory().resolve(file));
        if (target.isEmpty()) {
            return new Destination(in.console().out(), target, Optional.empty());
        }
        try {
            return file(target.get());
        } catch (IOException e) {
            throw new UncheckedIOException(WholeFile.ofTarget(e, target.get()));
        }
    }

    private static Destination file(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "is a directory");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // a device or a pipe has nothing to rename over
            return new Destination(
                    Files.newOutputStream(target, StandardOpenOption.WRITE),
                    Optional.of(target),
                    Optional.empty());
        }
        Path beside = WholeFile.beside(target);
        return new Destination(
                Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW),
                Optional.of(target),
                Optional.of(beside));
    }

    public void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    public void write(ByteText text) {
        try {
            text.writeTo(out);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /// Makes the document whole: a file takes its name.
    public void commit() {
        try {
            out.flush();
            if (unfinished.isPresent()) {
                out.close();
                Files.move(
                        unfinished.get(),
                        target.orElseThrow(),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private RuntimeException failure(IOException e) {
        return target.isPresent()
                ? new UncheckedIOException(WholeFile.ofTarget(e, target.get()))
                : ClosedPipeException.orFailure(e);
    }

    /// Leaves stdout open and nothing unfinished.
    @Override
    public void close() {
        try {
            if (target.isPresent()) {
                out.close();
            }
        } catch (IOException _) {
            // what went wrong has been told by the write that failed
        }
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IllegalStateException _) {
            // the process is ending and has run it
        }
    }

    private void remove() {
        try {
            if (unfinished.isPresent()) {
                Files.deleteIfExists(unfinished.get());
            }
        } catch (IOException _) {
            // the system's temporary files are cleaned by others
        }
    }
}
