package tco.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tco.cli.console.Console;
import tco.cli.live.LiveTerminal;
import tco.cli.option.CommandRunner;
import tco.cli.shell.Shell;

/// The program as its sessions and other parts of it see it, for their tests.
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

    /// The classes of a folder of the program whose declaration says this.
    public static List<String> classes(String folder, String declared) throws IOException {
        List<String> classes = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Path.of("src/main/java/tco/cli", folder), "*.java")) {
            for (Path file : files) {
                if (Files.readString(file).contains(declared)) {
                    classes.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        return classes;
    }
}
