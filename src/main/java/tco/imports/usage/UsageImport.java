package tco.imports.usage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tco.imports.usage.FileWalk.FoundFile;
import tco.imports.usage.FileWalk.Unreadable;
import tco.imports.usage.UsagePlaces.Place;
import tco.imports.usage.input.UnreadableFormException;
import tco.imports.usage.source.FileFacts;
import tco.imports.usage.source.FileReading;
import tco.imports.usage.source.SourceReader;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.DropReason;
import tco.text.Nearest;

/// Files to events of which each counts once.
public final class UsageImport {
    private static final double MANY_MALFORMED = 0.01;
    private static final int LONGEST_PATH = 1_000;

    private final List<SourceReader<?>> readers;
    private final boolean projects;
    private final Optional<Path> duckdb;
    private final ReadProgress progress;
    private final FileWalk walk = new FileWalk();
    private final List<String> notFound = new ArrayList<>();
    private Optional<InputStream> stdin = Optional.empty();

    /// @param readers of the sources that are wanted
    /// @param projects whether the names of projects are decoded
    /// @param searchPath folders of programs, in one of which `duckdb` may be
    public UsageImport(
            List<SourceReader<?>> readers,
            boolean projects,
            String searchPath,
            ReadProgress progress) {
        this.duckdb = ParquetRows.program(searchPath);
        this.readers = List.copyOf(readers);
        this.projects = projects;
        this.progress = progress;
    }

    /// Told of the bytes that were read.
    public interface ReadProgress {
        /// Before anything is read.
        void begin(long bytes, int files);

        /// Of each file as it goes on; from several threads.
        void read(long bytes);
    }

    /// Adds a place where an agent writes.
    public void add(Place place) {
        walk.add(
                place.path(),
                place.shown(),
                file ->
                        place.nested().isEmpty()
                                || file.toString()
                                        .replace('\\', '/')
                                        .contains(place.nested() + "/"));
    }

    /// Adds what a person named: a file, a folder, or a pattern.
    public void add(Path directory, String named) {
        try {
            addNamed(directory, named);
        } catch (InvalidPathException none) {
            notFound.add(named);
        }
    }

    private void addNamed(Path directory, String named) {
        Path path = directory.resolve(named);
        if (Files.notExists(path) && FileWalk.isPattern(named)) {
            if (!walk.addMatching(directory, named)) {
                notFound.add(named);
            }
        } else if (Files.notExists(path)) {
            notFound.add(named);
        } else {
            walk.add(
                    path,
                    named.endsWith("/") ? named.substring(0, named.length() - 1) : named,
                    file -> true);
        }
    }

    /// Adds what is sent in.
    public void add(InputStream sentIn) {
        stdin = Optional.of(sentIn);
    }

    /// Paths that were named and lead nowhere.
    public List<String> notFound() {
        return List.copyOf(notFound);
    }

    /// How many files there are to read.
    public int files() {
        return walk.files().size();
    }

    /// Reads all files that were added.
    public ImportedUsage read() throws InterruptedException {
        List<FoundFile> files = new ArrayList<>(DistinctFiles.of(walk.files()));
        files.sort((one, other) -> Long.compare(other.size(), one.size()));
        progress.begin(files.stream().mapToLong(FoundFile::size).sum(), files.size());
        List<ScannedFile> scanned =
                new ParallelScan(readers, projects, duckdb, progress).scan(files);
        if (stdin.isPresent()) {
            scanned.add(sentIn(stdin.get()));
        }
        return settled(scanned);
    }

    private ScannedFile sentIn(InputStream bytes) {
        return new FileScan(readers, new WantedKeys(readers, projects), duckdb)
                .scan("stdin", bytes, new FileFacts(Optional.empty(), 0, projects));
    }

    private ImportedUsage settled(List<ScannedFile> scanned) {
        UsageTally tally = new UsageTally();
        List<String> warnings = new ArrayList<>();
        List<String> unrecognised = new ArrayList<>();
        Map<SourceReader<?>, List<FileReading>> bySource = new LinkedHashMap<>();
        long read = 0;
        long failed = 0;
        boolean failedNamed = false;
        for (Unreadable one : walk.unreadable()) {
            failed++;
            failedNamed |= one.named();
            warnings.add(brief(one.shown()) + ": " + reason(one.why()) + " (skipped)");
        }
        for (ScannedFile file : scanned) {
            file.failure()
                    .ifPresent(why ->
                            warnings.add(file.shown() + ": " + reason(why) + partly(file, why)));
            if (file.failure().isPresent() && file.records() == 0) {
                failed++;
                failedNamed |= file.shown().indexOf('/') < 0;
                continue;
            }
            if (file.reader().isEmpty()) {
                unrecognised.add(file.shown());
                continue;
            }
            read++;
            tally.drop(DropReason.MALFORMED, file.malformed());
            tally.drop(DropReason.INCOMPLETE, file.cut());
            file.fault().ifPresent(fault -> warnings.add(file.shown() + fault));
            if (file.fault().isEmpty()
                    && file.malformed() > MANY_MALFORMED * (file.records() + file.malformed())) {
                warnings.add(file.shown() + ": " + rows(file.malformed()) + " malformed");
            }
            bySource.computeIfAbsent(file.reader().get(), key -> new ArrayList<>())
                    .add(file.reading().orElseThrow());
        }
        bySource.forEach((reader, files) -> settle(reader, files, tally));
        warnings.addAll(tally.warnings());
        UsageTally dropped = new UsageTally();
        tally.dropped().forEach(dropped::drop);
        var events = SameRequests.once(tally.events(), dropped);
        unrecognised.sort(null);
        warnings.sort(null);
        return new ImportedUsage(
                events,
                tally.money(),
                tally.peaks(),
                dropped.dropped(),
                read,
                unrecognised,
                failed,
                failedNamed,
                warnings);
    }

    /// A path whole, unless it is longer than any that leads anywhere.
    private static String brief(String path) {
        return path.length() > LONGEST_PATH ? Nearest.shortened(path) : path;
    }

    private static String rows(long number) {
        return number + (number == 1 ? " record" : " records");
    }

    private static String partly(ScannedFile file, IOException why) {
        if (why instanceof UnreadableFormException) {
            return "";
        }
        return file.records() == 0 ? " (skipped)" : " (counted up to there)";
    }

    private static String reason(IOException why) {
        return switch (why) {
            case AccessDeniedException denied -> "permission denied";
            case UnreadableFormException form -> Objects.toString(form.getMessage(), "");
            case NoSuchFileException gone -> "no longer there";
            case java.io.EOFException end -> "ends too early";
            case java.util.zip.ZipException damaged -> "damaged";
            case java.nio.file.FileSystemException other -> "cannot be read";
            default -> "cannot be read";
        };
    }

    /// The readings are of this reader: it has opened them.
    @SuppressWarnings("unchecked")
    private static <F extends FileReading> void settle(
            SourceReader<F> reader, List<FileReading> files, UsageTally tally) {
        reader.settle((List<F>) (List<?>) files, tally);
    }
}
