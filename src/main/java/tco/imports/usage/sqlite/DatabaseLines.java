package tco.imports.usage.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// The messages of a database as JSON lines. They are read from a private copy, so that nothing is
/// locked or written beside the source.
public final class DatabaseLines extends InputStream {
    private final PrivateCopy copy;
    private final SqliteDriver driver;
    private final MessageTables tables;
    private byte[] line = {};
    private int position;

    private DatabaseLines(PrivateCopy copy, SqliteDriver driver, MessageTables tables) {
        this.copy = copy;
        this.driver = driver;
        this.tables = tables;
    }

    /// Copies a database and begins with its first message.
    ///
    /// @param bytes the database
    /// @param file where it is, if the changes of a `-wal` file beside it are to be read too
    public static DatabaseLines open(InputStream bytes, Optional<Path> file) throws IOException {
        PrivateCopy copy = PrivateCopy.of(bytes, file);
        SqliteDriver driver = SqliteDriver.find();
        DatabaseLines lines = new DatabaseLines(copy, driver, driver.tables());
        try {
            System.setProperty("org.sqlite.tmpdir", copy.folder().toString());
            lines.tables.open(copy.database());
            return lines;
        } catch (IOException e) {
            lines.close();
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        return position < line.length || nextLine() ? line[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (position == line.length && !nextLine()) {
            return -1;
        }
        int count = Math.min(length, line.length - position);
        System.arraycopy(line, position, bytes, offset, count);
        position += count;
        return count;
    }

    private boolean nextLine() throws IOException {
        Optional<String> next = tables.next();
        position = 0;
        line = next.map(it -> (it + "\n").getBytes(StandardCharsets.UTF_8)).orElse(new byte[0]);
        return next.isPresent();
    }

    @Override
    public void close() throws IOException {
        try (driver;
                copy) {
            tables.close();
        }
    }
}
