package tco.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import tco.cli.console.Console;
import tco.cli.live.LiveTerminal;
import tco.cli.option.CommandRunner;
import tco.cli.shell.Shell;

/// Sessions over the program as it is, for tests of their parts.
public final class Sessions {
    private Sessions() {}

    /// The program itself.
    public static CommandRunner runner() {
        return new Cli();
    }

    /// A session without a terminal, whose output is lost.
    public static Shell shell(Path directory) {
        Console console =
                new Console(
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        Map.of(),
                        directory,
                        () -> Program.TODAY);
        return new Shell(runner(), () -> console, LiveTerminal.missing());
    }
}
