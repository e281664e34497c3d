package tco.cli.option;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import tco.cli.console.ClosedPipeException;
import tco.cli.console.WholeFile;
import tco.render.text.ByteText;

/// Where a document goes that is written piece by piece: stdout, or a file that appears once it is
/// whole. A run that fails or is interrupted leaves no part of a file behind.
public final class Destination implements AutoCloseable {
    private final OutputStream out;
    private final Optional<WholeFile> file;
    private final Thread removal;

    private Destination(OutputStream out, Optional<WholeFile> file) {
        this.out = out;
        this.file = file;
        this.removal = new Thread(this::remove);
        Runtime.getRuntime().addShutdownHook(removal);
    }

    public static Destination of(Invocation in) {
        Optional<String> name = in.text(OutputOptions.OUTPUT);
        if (name.isEmpty()) {
            return new Destination(in.console().out(), Optional.empty());
        }
        try {
            WholeFile file = WholeFile.at(in.console().directory().resolve(name.get()));
            return new Destination(file.open(), Optional.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            if (file.isPresent()) {
                out.close();
                file.get().complete();
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private RuntimeException failure(IOException e) {
        return file.isPresent() ? new UncheckedIOException(e) : ClosedPipeException.orFailure(e);
    }

    /// Leaves stdout open and nothing unfinished.
    @Override
    public void close() {
        try {
            if (file.isPresent()) {
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
            if (file.isPresent()) {
                file.get().discard();
            }
        } catch (IOException _) {
            // the system's temporary files are cleaned by others
        }
    }
}
