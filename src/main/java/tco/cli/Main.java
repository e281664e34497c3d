package tco.cli;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.cli.console.Console;
import tco.cli.console.Console.Input;
import tco.cli.console.ExitCode;

/// The program's entry point: the process's streams and surroundings, and its end.
public final class Main {
    private static final long DAY = Duration.ofDays(1).toMillis();

    private Main() {}

    public static void main(String[] args) {
        dropDamagedCache();
        Console console =
                console(
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err),
                        System.getenv());
        int code = Cli.run(List.of(args), console);
        if (code != ExitCode.DONE) {
            end(code);
        }
    }

    static void end(int code) {
        System.exit(code);
    }

    /// The JVM starts without a start-up cache that it finds damaged; the launcher makes another
    /// where it finds none.
    private static void dropDamagedCache() {
        String cache = System.getProperty("tco.cache", "");
        if (!cache.isEmpty() && !System.getProperty("java.vm.info", "").contains("sharing")) {
            boolean _ = new File(cache).delete();
        }
    }

    static Console console(OutputStream out, OutputStream err, Map<String, String> environment) {
        return new Console(
                new Input(new FileInputStream(FileDescriptor.in), Main::isAtTerminal),
                out,
                err,
                environment,
                Path.of(""),
                Main::today);
    }

    /// The date in UTC: the same everywhere, and without the rules of all the world's time zones,
    /// which take longer to load than a comparison to compute.
    private static LocalDate today() {
        return LocalDate.ofEpochDay(Math.floorDiv(System.currentTimeMillis(), DAY));
    }

    /// Java 25 has no console where stdin or stdout is no terminal; other versions have one always.
    private static boolean isAtTerminal() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }
}
