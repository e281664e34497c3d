package tco.imports.usage.source;

/// What a reader may know of a file besides its records.
///
/// @param changedMicros when it was last changed, in microseconds since 1970
/// @param projects whether the names of projects are wanted: else they are not decoded
public record FileFacts(long changedMicros, boolean projects) {}
