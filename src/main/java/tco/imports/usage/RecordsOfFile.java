package tco.imports.usage;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tco.imports.usage.FileScan.ScannedFile;
import tco.imports.usage.input.MalformedRecordException;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.source.SourceReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.imports.usage.source.SourceReader.FileReading;

/// A file's records as they come: the first that a reader knows decides whose they are.
final class RecordsOfFile {
    private final List<SourceReader<?>> readers;
    private final FileFacts facts;
    private Optional<SourceReader<?>> reader = Optional.empty();
    private Optional<FileReading> reading = Optional.empty();
    private Optional<String> fault = Optional.empty();
    private long records;
    private long malformed;
    private long cut;

    RecordsOfFile(List<SourceReader<?>> readers, FileFacts facts) {
        this.readers = readers;
        this.facts = facts;
    }

    Optional<SourceReader<?>> reader() {
        return reader;
    }

    /// Says whose the file is.
    void isOf(SourceReader<?> one) {
        reader = Optional.of(one);
        reading = Optional.of(one.open(facts));
    }

    void add(UsageRecord record) {
        records++;
        if (reader.isEmpty()) {
            readers.stream()
                    .filter(one -> one.recognises(record))
                    .findFirst()
                    .ifPresent(this::isOf);
        }
        if (reading.isPresent()) {
            try {
                reading.get().read(record);
            } catch (MalformedRecordException none) {
                malformed++;
            }
        }
    }

    /// Counts a record that its reader passed over.
    void left() {
        records++;
    }

    void broken() {
        malformed++;
    }

    /// Counts a row of another number of cells; the first of them is told.
    void misfit(long line, int cells, int columns) {
        malformed++;
        if (fault.isEmpty()) {
            fault = Optional.of(":" + line + ": " + cells + " columns, " + columns + " expected");
        }
    }

    void cut() {
        cut++;
    }

    ScannedFile end(String shown, Optional<IOException> failure) {
        String rows = " (" + malformed + (malformed == 1 ? " row malformed)" : " rows malformed)");
        return new ScannedFile(
                shown,
                reader,
                reading,
                records,
                malformed,
                cut,
                fault.map(text -> text + rows),
                failure);
    }
}
