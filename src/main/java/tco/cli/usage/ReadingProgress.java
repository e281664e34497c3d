package tco.cli.usage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import tco.cli.console.Console;
import tco.imports.usage.UsageImport.ReadProgress;

/// How far the reading is: a line on stderr, on a terminal and after a second of work; gone at the
/// end.
final class ReadingProgress implements ReadProgress, AutoCloseable {
    private static final long NANOS = 1_000_000_000L;
    private static final double MEBI = 1 << 20;
    private static final String CLEARED = "\r\u001b[K";

    private final Console console;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong next = new AtomicLong(start + NANOS);
    private volatile long all;
    private volatile int files;
    private volatile boolean shown;

    ReadingProgress(Console console) {
        this.console = console;
        this.terminal = console.variable("TCO_STDERR_TERMINAL").isPresent();
    }

    @Override
    public void begin(long bytes, int number) {
        all = bytes;
        files = number;
    }

    @Override
    public void read(long bytes) {
        long sum = done.addAndGet(bytes);
        if (!terminal) {
            return;
        }
        long now = System.nanoTime();
        long due = next.get();
        if (now >= due && next.compareAndSet(due, now + NANOS / 5)) {
            shown = true;
            show(
                    String.format(
                            Locale.ROOT,
                            "\r%.0f of %.0f MiB in %d files, %.0f MiB/s\u001b[K",
                            sum / MEBI,
                            all / MEBI,
                            files,
                            sum / MEBI * NANOS / (now - start)));
        }
    }

    private synchronized void show(String text) {
        try {
            console.err().write(text.getBytes(StandardCharsets.UTF_8));
            console.err().flush();
        } catch (IOException _) {
            return; // nobody listens
        }
    }

    @Override
    public void close() {
        if (shown) {
            show(CLEARED);
        }
    }
}
