package tco.imports.usage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tco.imports.usage.input.ByteInput;
import tco.imports.usage.input.JsonRecords;
import tco.imports.usage.input.MalformedRecordException;
import tco.imports.usage.input.PrometheusSamples;
import tco.imports.usage.input.TableRecords;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.FileFacts;
import tco.imports.usage.source.FileReading;
import tco.imports.usage.source.SourceReader;
import tco.imports.usage.sqlite.DatabaseLines;

/// Reads files one after the other: finds each one's reader by its content and hands it the
/// records.
final class FileScan {
    private static final int BUFFER = 1 << 18;
    private static final int LONGEST_PAGE = 1_000_000;

    private final List<SourceReader<?>> readers;
    private final Wanted any;
    private final ByteInput input = new ByteInput(BUFFER);

    FileScan(List<SourceReader<?>> readers) {
        this.readers = readers;
        this.any = Wanted.all(readers.stream().map(SourceReader::wanted).toList());
    }

    /// What was found in a file: nothing where no reader knows it.
    ScannedFile scan(InputStream raw, FileFacts facts) throws IOException {
        Unpacked file = Unpacked.of(raw);
        if (file.isDatabase()) {
            Optional<Path> path = file.packed() ? Optional.empty() : facts.path();
            try (DatabaseLines lines = DatabaseLines.open(file.bytes(), path)) {
                return json(lines, facts);
            }
        }
        char first = file.firstSign();
        if (first == '{' || first == '[') {
            return json(file.bytes(), facts);
        }
        if (file.isMetricsPage()) {
            return metrics(file.bytes(), facts);
        }
        return first == 0 ? ScannedFile.NOTHING : table(file, facts);
    }

    /// A page of metrics: its reader gets also what stands before the first that it knows.
    private ScannedFile metrics(InputStream bytes, FileFacts facts) throws IOException {
        PrometheusSamples samples = new PrometheusSamples(bytes);
        List<UsageRecord> page = new ArrayList<>();
        while (page.size() < LONGEST_PAGE && samples.next()) {
            page.add(samples.sample());
        }
        Optional<SourceReader<?>> reader =
                page.stream().flatMap(sample -> reader(sample).stream()).findFirst();
        Optional<FileReading> reading = reader.map(one -> one.open(facts));
        long malformed = 0;
        for (UsageRecord sample : page) {
            malformed += reading.isPresent() && !offer(reading.get(), sample) ? 1 : 0;
        }
        return ScannedFile.of(reader, reading, page.size(), malformed, 0);
    }

    private ScannedFile json(InputStream bytes, FileFacts facts) throws IOException {
        input.begin(bytes);
        JsonRecords records = new JsonRecords(input);
        Wanted wanted = any;
        Optional<SourceReader<?>> reader = Optional.empty();
        Optional<FileReading> reading = Optional.empty();
        long read = 0;
        long malformed = 0;
        long cut = 0;
        while (true) {
            JsonRecords.Step step = records.next(wanted);
            switch (step) {
                case END -> {
                    return ScannedFile.of(reader, reading, read, malformed, cut);
                }
                case BROKEN -> malformed++;
                case CUT -> cut++;
                case LEFT -> read++;
                case RECORD -> {
                    read++;
                    if (reader.isEmpty()) {
                        reader = reader(records.record());
                        reading = reader.map(one -> one.open(facts));
                        wanted = reader.map(SourceReader::wanted).orElse(any);
                    }
                    malformed +=
                            reading.isPresent() && !offer(reading.get(), records.record()) ? 1 : 0;
                }
            }
        }
    }

    private Optional<SourceReader<?>> reader(UsageRecord record) {
        for (SourceReader<?> reader : readers) {
            if (reader.recognises(record)) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    private static boolean offer(FileReading reading, UsageRecord record) {
        try {
            reading.read(record);
            return true;
        } catch (MalformedRecordException malformed) {
            return false;
        }
    }

    private ScannedFile table(Unpacked file, FileFacts facts) throws IOException {
        TableRecords rows = new TableRecords(file.bytes(), file.firstLine());
        Set<String> columns = new HashSet<>(rows.columns());
        for (SourceReader<?> reader : readers) {
            if (reader.recognisesColumns(columns)) {
                return table(rows, reader, facts);
            }
        }
        return ScannedFile.NOTHING;
    }

    private static ScannedFile table(TableRecords rows, SourceReader<?> reader, FileFacts facts)
            throws IOException {
        FileReading reading = reader.open(facts);
        long read = 0;
        long malformed = 0;
        while (rows.next()) {
            read++;
            boolean whole = rows.cells() == rows.columns().size();
            malformed += whole && offer(reading, rows.record()) ? 0 : 1;
        }
        return ScannedFile.of(Optional.of(reader), Optional.of(reading), read, malformed, 0);
    }
}
