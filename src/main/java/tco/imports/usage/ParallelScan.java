package tco.imports.usage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import tco.imports.usage.FileWalk.FoundFile;
import tco.imports.usage.UsageImport.ReadProgress;
import tco.imports.usage.source.FileFacts;
import tco.imports.usage.source.SourceReader;

/// Shares files out over the processors; each thread has one buffer.
final class ParallelScan {
    private final List<SourceReader<?>> readers;
    private final boolean projects;
    private final WantedKeys keys;
    private final Optional<Path> duckdb;
    private final ReadProgress progress;

    ParallelScan(
            List<SourceReader<?>> readers,
            boolean projects,
            Optional<Path> duckdb,
            ReadProgress progress) {
        this.duckdb = duckdb;
        this.readers = readers;
        this.projects = projects;
        this.keys = new WantedKeys(readers, projects);
        this.progress = progress;
    }

    /// What each file gave, in the order of the files.
    List<ScannedFile> scan(List<FoundFile> files) throws InterruptedException {
        AtomicReferenceArray<ScannedFile> found = new AtomicReferenceArray<>(files.size());
        AtomicInteger next = new AtomicInteger();
        int threads = Math.clamp(files.size(), 1, Runtime.getRuntime().availableProcessors());
        ExecutorService pool =
                Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> scan(files, next, found)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        } finally {
            pool.shutdownNow();
        }
        List<ScannedFile> all = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            all.add(found.get(i));
        }
        return all;
    }

    private void scan(
            List<FoundFile> files, AtomicInteger next, AtomicReferenceArray<ScannedFile> found) {
        FileScan scan = new FileScan(readers, keys, duckdb);
        for (int i = next.getAndIncrement();
                i < files.size() && !Thread.currentThread().isInterrupted();
                i = next.getAndIncrement()) {
            found.set(i, scan(scan, files.get(i)));
        }
    }

    private ScannedFile scan(FileScan scan, FoundFile file) {
        FileFacts facts = new FileFacts(Optional.of(file.path()), file.changedMicros(), projects);
        try (InputStream bytes =
                new CountedInput(Files.newInputStream(file.path()), file.size(), progress)) {
            return scan.scan(file.shown(), bytes, facts);
        } catch (IOException unreadable) {
            return ScannedFile.failed(file.shown(), unreadable);
        }
    }
}
