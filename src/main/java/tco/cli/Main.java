package tco.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The program's entry point: the process's streams and surroundings, and its end.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Console console =
                new Console(
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
}
