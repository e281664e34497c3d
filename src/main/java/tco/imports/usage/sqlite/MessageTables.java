package tco.imports.usage.sqlite;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The messages in a database of OpenCode, one after the other.
public interface MessageTables extends Closeable {
    /// Opens a copy that nobody else writes to.
    void open(Path database) throws IOException;

    /// The next message as a JSON object in one line: its `id`, `sessionID`, `type`, `time_created`
    /// and `data`. Nothing after the last one.
    Optional<String> next() throws IOException;
}
