package tco.imports.usage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
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
import tco.imports.usage.FileScan.ScannedFile;
import tco.imports.usage.FileWalk.FoundFile;
import tco.imports.usage.UsageImport.ReadProgress;
import tco.imports.usage.source.SourceReader;
import tco.imports.usage.source.SourceReader.FileFacts;

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

    /// A file up to the size that it had when it was found, whatever is written to it since; its
    /// bytes are counted as they are read.
    private static final class CountedInput extends FilterInputStream {
        private final ReadProgress progress;
        private long left;

        CountedInput(InputStream file, long size, ReadProgress progress) {
            super(file);
            this.left = size;
            this.progress = progress;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException();
            }
            int read = super.read(bytes, offset, (int) Math.min(length, left));
            if (read > 0) {
                left -= read;
                progress.read(read);
            }
            return read;
        }

        @Override
        public int available() throws IOException {
            return (int) Math.min(left, super.available());
        }
    }
}
