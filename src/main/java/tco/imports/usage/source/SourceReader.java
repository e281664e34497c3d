package tco.imports.usage.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.model.usage.UsageSource;

/// Reads the files of one source, told by what they hold. It has no state: that of a file is in the
/// `FileReading` that it opens, and files are read at the same time.
///
/// @param <F> what it makes of a file
public interface SourceReader<F extends SourceReader.FileReading> {
    UsageSource source();

    /// The keys that it decodes of JSON.
    Wanted wanted();

    /// The keys of the names of projects, which are decoded only where they are asked for.
    default List<String> projectKeys() {
        return List.of();
    }

    /// Whether a JSON record is of this source: the first such record decides for its whole file.
    default boolean recognises(UsageRecord record) {
        return false;
    }

    /// Whether a table with these columns, trimmed and in lower case, is of this source.
    default boolean recognisesColumns(Set<String> columns) {
        return false;
    }

    F open(FileFacts file);

    /// What counts of all its files together. It must not depend on their order.
    void settle(List<F> files, UsageTally tally);

    /// What a reader may know of a file besides its records.
    ///
    /// @param path where it is, unless it comes through a pipe
    /// @param changedMicros when it was last changed, in microseconds since 1970
    /// @param projects whether the names of projects are wanted: else they are not decoded
    record FileFacts(Optional<Path> path, long changedMicros, boolean projects) {}

    /// What a reader makes of one file, record by record in its order.
    interface FileReading {
        /// Takes the next record.
        ///
        /// @throws tco.imports.usage.input.MalformedRecordException if its numbers are none: it is
        ///   counted and the file goes on
        void read(UsageRecord record);
    }
}
