package tco.imports.usage.sqlite;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// A database and the changes beside it, copied to a folder that only this user may read and that
/// goes when the program ends, however it ends.
final class PrivateCopy implements Closeable {
    private static final int WAL_HEADER = 32;
    private static final int ATTEMPTS = 5;

    private final Path folder;
    private final Thread removal = new Thread(this::remove);

    private PrivateCopy(Path folder) {
        this.folder = folder;
    }

    static PrivateCopy of(InputStream bytes, Optional<Path> file) throws IOException {
        PrivateCopy copy = new PrivateCopy(Files.createTempDirectory("tco-"));
        Runtime.getRuntime().addShutdownHook(copy.removal);
        try {
            if (file.isPresent()) {
                copy.copy(file.get(), file.get().resolveSibling(file.get().getFileName() + "-wal"));
            } else {
                Files.copy(bytes, copy.database());
            }
            return copy;
        } catch (IOException e) {
            copy.close();
            throw e;
        }
    }

    Path folder() {
        return folder;
    }

    Path database() {
        return folder.resolve("copy.db");
    }

    /// The two belong together unless the changes were begun anew meanwhile, which their header
    /// tells.
    private void copy(Path file, Path changes) throws IOException {
        Path copied = folder.resolve("copy.db-wal");
        for (int i = 0; i < ATTEMPTS; i++) {
            byte[] before = header(changes);
            Files.copy(file, database(), StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(copied);
            if (Files.isReadable(changes)) {
                Files.copy(changes, copied);
            }
            if (Arrays.equals(before, header(copied))) {
                return;
            }
        }
    }

    private static byte[] header(Path changes) throws IOException {
        if (!Files.isReadable(changes)) {
            return new byte[0];
        }
        try (InputStream in = Files.newInputStream(changes)) {
            return in.readNBytes(WAL_HEADER);
        }
    }

    private void remove() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException leftToTheSystem) {
            folder.toFile().deleteOnExit();
        }
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IllegalStateException ending) {
            // the hook runs already
        }
    }
}
