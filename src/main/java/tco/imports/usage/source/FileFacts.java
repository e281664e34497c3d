package tco.imports.usage.source;

import java.nio.file.Path;
import java.util.Optional;

/// What a reader may know of a file besides its records.
///
/// @param path where it is, unless it comes through a pipe
/// @param changedMicros when it was last changed, in microseconds since 1970
/// @param projects whether the names of projects are wanted: else they are not decoded
public record FileFacts(Optional<Path> path, long changedMicros, boolean projects) {}
