package tco.imports.usage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tco.imports.usage.input.ByteInput;
import tco.imports.usage.input.JsonRecords;
import tco.imports.usage.input.PrometheusSamples;
import tco.imports.usage.input.TableRecords;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.SourceReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.imports.usage.source.SourceReader.FileReading;
import tco.imports.usage.sqlite.DatabaseLines;

/// Reads files one after the other: finds each one's reader by its content and hands it the
/// records.
final class FileScan {
    private static final int BUFFER = 1 << 18;
    private static final int LONGEST_PAGE = 1_000_000;

    private final List<SourceReader<?>> readers;
    private final WantedKeys keys;
    private final Optional<Path> duckdb;
    private final ByteInput input = new ByteInput(BUFFER);

    /// @param duckdb the program that reads Parquet, where there is one
    FileScan(List<SourceReader<?>> readers, WantedKeys keys, Optional<Path> duckdb) {
        this.readers = readers;
        this.keys = keys;
        this.duckdb = duckdb;
    }

    /// What was found in a file; of one that cannot be read to its end, what came before.
    ScannedFile scan(String shown, InputStream raw, FileFacts facts) {
        RecordsOfFile records = new RecordsOfFile(readers, facts);
        try {
            scan(raw, facts, records);
            return records.end(shown, Optional.empty());
        } catch (IOException failed) {
            return records.end(shown, Optional.of(failed));
        }
    }

    private void scan(InputStream raw, FileFacts facts, RecordsOfFile records) throws IOException {
        Unpacked file = Unpacked.of(raw);
        if (file.isDatabase()) {
            Optional<Path> path = file.packed() ? Optional.empty() : facts.path();
            try (DatabaseLines lines = DatabaseLines.open(file.bytes(), path)) {
                json(lines, records);
            }
            return;
        }
        if (file.isParquet()) {
            try (ParquetRows rows =
                    ParquetRows.of(file.packed() ? Optional.empty() : facts.path(), duckdb)) {
                table(Unpacked.of(rows), records);
            }
            return;
        }
        char first = file.firstSign();
        if (first == '{' || first == '[') {
            json(file.bytes(), records);
        } else if (file.isMetricsPage()) {
            metrics(file.bytes(), records);
        } else if (file.mayGoOnWithJson() && ofColumns(header(file)).isEmpty()) {
            json(file.bytes(), records);
        } else if (first != 0) {
            table(file, records);
        }
    }

    /// A page of metrics: its reader gets also what stands before the first that it knows.
    private void metrics(InputStream bytes, RecordsOfFile records) throws IOException {
        PrometheusSamples samples = new PrometheusSamples(bytes);
        List<UsageRecord> page = new ArrayList<>();
        while (page.size() < LONGEST_PAGE && samples.next()) {
            page.add(samples.sample());
        }
        for (SourceReader<?> reader : readers) {
            if (page.stream().anyMatch(reader::recognises)) {
                records.isOf(reader);
                break;
            }
        }
        page.forEach(records::add);
    }

    private void json(InputStream bytes, RecordsOfFile found) throws IOException {
        input.begin(bytes);
        JsonRecords records = new JsonRecords(input);
        Wanted wanted = keys.ofAny();
        while (true) {
            switch (records.next(wanted)) {
                case END -> {
                    return;
                }
                case BROKEN -> found.broken();
                case CUT -> found.cut();
                case LEFT -> found.left();
                case RECORD -> {
                    boolean known = found.reader().isPresent();
                    found.add(records.record());
                    if (!known && found.reader().isPresent()) {
                        wanted = keys.of(found.reader().get());
                    }
                }
            }
        }
    }

    private static List<String> header(Unpacked file) throws IOException {
        byte[] line = file.firstLine().getBytes(StandardCharsets.UTF_8);
        return new TableRecords(new ByteArrayInputStream(line), file.firstLine()).columns();
    }

    private Optional<SourceReader<?>> ofColumns(List<String> columns) {
        Set<String> names = new HashSet<>(columns);
        return readers.stream().filter(one -> one.recognisesColumns(names)).findFirst();
    }

    private void table(Unpacked file, RecordsOfFile found) throws IOException {
        TableRecords rows = new TableRecords(file.bytes(), file.firstLine());
        Optional<SourceReader<?>> reader = ofColumns(rows.columns());
        if (reader.isPresent()) {
            found.isOf(reader.get());
            table(rows, found);
        }
    }

    private static void table(TableRecords rows, RecordsOfFile found) throws IOException {
        while (rows.next()) {
            if (rows.cells() == rows.columns().size()) {
                found.add(rows.record());
            } else {
                found.misfit(rows.line(), rows.cells(), rows.columns().size());
            }
        }
    }

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
}
