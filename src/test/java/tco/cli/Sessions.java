package tco.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import tco.cli.console.Console;

/// The program as sessions see it, for tests of their parts.
public final class Sessions {
    private Sessions() {}

    public static tco.cli.shell.Program program(Path directory) {
        Console console =
                new Console(
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        Map.of(),
                        directory,
                        () -> Program.TODAY);
        return new ShellProgram(() -> console);
    }
}
