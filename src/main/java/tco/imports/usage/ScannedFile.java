package tco.imports.usage;

import java.util.Optional;
import tco.imports.usage.source.FileReading;
import tco.imports.usage.source.SourceReader;

/// What one file gave.
///
/// @param reader of the source that the file is of, if any
/// @param records how many were read, whether or not they count
/// @param malformed how many are no records
/// @param cut how many were cut off by the end of the file
record ScannedFile(
        Optional<SourceReader<?>> reader,
        Optional<FileReading> reading,
        long records,
        long malformed,
        long cut) {
    static final ScannedFile NOTHING = new ScannedFile(Optional.empty(), Optional.empty(), 0, 0, 0);

    static ScannedFile of(
            Optional<SourceReader<?>> reader,
            Optional<FileReading> reading,
            long records,
            long malformed,
            long cut) {
        return reader.isEmpty()
                ? NOTHING
                : new ScannedFile(reader, reading, records, malformed, cut);
    }
}
