package tco.imports.usage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tco.imports.usage.FileScan.ScannedFile;
import tco.imports.usage.FileWalk.FoundFile;
import tco.imports.usage.UsagePlaces.Place;
import tco.imports.usage.source.SourceReader;
import tco.imports.usage.source.SourceReader.FileFacts;

/// Files to events of which each counts once.
public final class UsageImport {
    private static final String STDIN = "stdin";

    private final List<SourceReader<?>> readers;
    private final boolean projects;
    private final Optional<Path> duckdb;
    private final ReadProgress progress;
    private final FileWalk walk = new FileWalk();
    private final List<String> notFound = new ArrayList<>();
    private final Set<String> namedPaths = new HashSet<>(Set.of(STDIN));
    private final Map<String, Path> pipes = new LinkedHashMap<>();
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
            String shown = named.endsWith("/") ? named.substring(0, named.length() - 1) : named;
            namedPaths.add(shown);
            if (isPipe(path)) {
                pipes.put(shown, path);
            } else {
                walk.add(path, shown, file -> true);
            }
        }
    }

    /// A named pipe, as a shell makes it of `<(command)`, or a device such as `/dev/stdin`. Those
    /// that only lie in a folder are not opened: nobody may ever write to them.
    public static boolean isPipe(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).isOther();
        } catch (IOException unreadable) {
            return false; // told when it is walked
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
        List<FoundFile> files = new ArrayList<>(walk.distinctFiles());
        files.sort((one, other) -> Long.compare(other.size(), one.size()));
        progress.begin(files.stream().mapToLong(FoundFile::size).sum(), files.size());
        List<ScannedFile> scanned =
                new ParallelScan(readers, projects, duckdb, progress).scan(files);
        pipes.forEach((shown, pipe) -> scanned.add(sentThrough(shown, pipe)));
        if (stdin.isPresent()) {
            scanned.add(sentIn(STDIN, stdin.get()));
        }
        ReadFiles found = new ReadFiles(namedPaths);
        walk.unreadable().forEach(found::add);
        scanned.forEach(found::add);
        return found.usage();
    }

    private ScannedFile sentThrough(String shown, Path pipe) {
        try (InputStream bytes = Files.newInputStream(pipe)) {
            return sentIn(shown, bytes);
        } catch (IOException unreadable) {
            return ScannedFile.failed(shown, unreadable);
        }
    }

    private ScannedFile sentIn(String shown, InputStream bytes) {
        return new FileScan(readers, new WantedKeys(readers, projects), duckdb)
                .scan(shown, bytes, new FileFacts(Optional.empty(), 0, projects));
    }
}
