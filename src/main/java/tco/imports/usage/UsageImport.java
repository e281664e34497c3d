package tco.imports.usage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tco.imports.usage.source.FileFacts;
import tco.imports.usage.source.FileReading;
import tco.imports.usage.source.SourceReader;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.DropReason;

/// Files to events of which each counts once.
public final class UsageImport {
    private final List<SourceReader<?>> readers;

    public UsageImport(List<SourceReader<?>> readers) {
        this.readers = List.copyOf(readers);
    }

    /// What all files below a folder hold together.
    public UsageTally read(Path folder) throws IOException {
        UsageTally tally = new UsageTally();
        Map<SourceReader<?>, List<FileReading>> bySource = new LinkedHashMap<>();
        FileScan scan = new FileScan(readers);
        for (Path file : files(folder)) {
            ScannedFile scanned = scan(scan, file);
            tally.drop(DropReason.MALFORMED, scanned.malformed());
            tally.drop(DropReason.INCOMPLETE, scanned.cut());
            scanned.reader()
                    .ifPresent(reader ->
                            bySource.computeIfAbsent(reader, key -> new ArrayList<>())
                                    .add(scanned.reading().orElseThrow()));
        }
        bySource.forEach((reader, files) -> settle(reader, files, tally));
        return tally;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static ScannedFile scan(FileScan scan, Path file) throws IOException {
        long changed = Files.getLastModifiedTime(file).toMillis() * 1000;
        try (InputStream bytes = Files.newInputStream(file)) {
            return scan.scan(bytes, new FileFacts(Optional.of(file), changed, false));
        }
    }

    /// The readings are of this reader: it has opened them.
    @SuppressWarnings("unchecked")
    private static <F extends FileReading> void settle(
            SourceReader<F> reader, List<FileReading> files, UsageTally tally) {
        reader.settle((List<F>) (List<?>) files, tally);
    }
}
