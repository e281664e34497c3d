package tco.imports.usage.source;

import tco.imports.usage.input.UsageRecord;

/// What a reader makes of one file, record by record in its order.
public interface FileReading {
    /// Takes the next record.
    ///
    /// @throws tco.imports.usage.input.MalformedRecordException if its numbers are none: it is
    ///   counted and the file goes on
    void read(UsageRecord record);
}
