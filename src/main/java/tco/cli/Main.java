package tco.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The program's entry point: the process's streams and surroundings, and its end.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Console console =
                new Console(
                        new Input(new FileInputStream(FileDescriptor.in), Main::isAtTerminal),
                        new FileOutputStream(FileDescriptor.out),
                        new FileOutputStream(FileDescriptor.err),
                        System.getenv(),
                        Path.of(""),
                        LocalDate::now);
        int code = Cli.run(List.of(args), console);
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /// Java 25 has no console where stdin or stdout is no terminal; other versions have one always.
    private static boolean isAtTerminal() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }
}
