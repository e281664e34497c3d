package tco.imports.usage;

import java.io.IOException;
import java.util.Optional;
import tco.imports.usage.source.FileReading;
import tco.imports.usage.source.SourceReader;

/// What one file gave.
///
/// @param shown its name as a person knows it
/// @param reader of the source that the file is of, if any
/// @param records how many were read, whether or not they count
/// @param malformed how many are no records
/// @param cut how many were cut off by the end of the file
/// @param fault what to tell of its records beside its name
/// @param failure why it could not be read to its end
record ScannedFile(
        String shown,
        Optional<SourceReader<?>> reader,
        Optional<FileReading> reading,
        long records,
        long malformed,
        long cut,
        Optional<String> fault,
        Optional<IOException> failure) {
    static ScannedFile failed(String shown, IOException why) {
        return new ScannedFile(
                shown,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                Optional.empty(),
                Optional.of(why));
    }
}
