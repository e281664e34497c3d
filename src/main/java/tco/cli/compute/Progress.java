package tco.cli.compute;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.Console;
import tco.cli.option.Invocation;
import tco.cli.option.Options;

/// How far a long command is: one line on stderr that is written over, only on a terminal. It is
/// gone when the command ends, however it ends.
public final class Progress implements AutoCloseable {
    private static final String FLAG = "--progress";
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long EVERY_NANOS = NANOS_PER_SECOND / 5;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final String CLEAR_REST = "\u001b[K";
    private static final String CLEARED = "\r" + CLEAR_REST;

    private final Console console;
    private final boolean shown;
    private final long whole;
    private final String unit;
    private final long start = System.nanoTime();
    private final Thread clearing = new Thread(this::clear);
    private long last = start;
    private long done;
    private boolean over;

    private Progress(Console console, boolean shown, long whole, String unit) {
        this.console = console;
        this.shown = shown;
        this.whole = whole;
        this.unit = unit;
        if (shown) {
            Runtime.getRuntime().addShutdownHook(clearing);
        }
    }

    public static void describe(CommandSpec spec) {
        spec.addOption(
                Options.flag(FLAG, "show rate and time left on stderr, when it is a terminal"));
    }

    /// Shown where it was asked for and stderr is a terminal.
    ///
    /// @param whole how much there is to do
    /// @param unit in what it is counted, such as `points`
    public static Progress of(Invocation in, long whole, String unit) {
        boolean shown = in.has(FLAG) && in.console().variable("TCO_STDERR_TERMINAL").isPresent();
        return new Progress(in.console(), shown, whole, unit);
    }

    /// Counts what was done since.
    public void add(long more) {
        done = Math.min(whole, done + more);
        long now = System.nanoTime();
        if (shown && now - last >= EVERY_NANOS) {
            last = now;
            show("\r" + text(done, whole, unit, now - start) + CLEAR_REST);
        }
    }

    @Override
    public void close() {
        if (!shown) {
            return;
        }
        clear();
        try {
            Runtime.getRuntime().removeShutdownHook(clearing);
        } catch (IllegalStateException _) {
            return; // the JVM is ending, and runs the hook
        }
    }

    /// Nothing is shown after it: an interrupted command goes on while the JVM ends.
    private synchronized void clear() {
        show(CLEARED);
        over = true;
    }

    /// `12.5% of 10000000 points, 1234567/s, 7 s left`.
    static String text(long done, long whole, String unit, long nanos) {
        double rate = done * (double) NANOS_PER_SECOND / Math.max(1, nanos);
        long left = (long) Math.ceil((whole - done) / Math.max(rate, 1e-9));
        return String.format(
                Locale.ROOT,
                "%.1f%% of %d %s, %.0f/s, %s left",
                100.0 * done / whole,
                whole,
                unit,
                rate,
                time(left));
    }

    private static String time(long seconds) {
        return seconds < SECONDS_PER_MINUTE
                ? seconds + " s"
                : seconds / SECONDS_PER_MINUTE + " min " + seconds % SECONDS_PER_MINUTE + " s";
    }

    private synchronized void show(String text) {
        if (over) {
            return;
        }
        try {
            console.err().write(text.getBytes(StandardCharsets.UTF_8));
            console.err().flush();
        } catch (IOException _) {
            return; // nobody listens
        }
    }
}
