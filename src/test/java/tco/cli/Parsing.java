package tco.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tco.cli.command.CompareCommand;
import tco.cli.console.Console;
import tco.cli.option.Invocation;
import tco.cli.option.ScenarioOptions;
import tco.profile.Request;

/// Reads a command line as the program does, without running it.
public final class Parsing {
    private static final Console NOWHERE =
            new Console(
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(),
                    Map.of(),
                    Path.of(""),
                    () -> Program.TODAY);

    private Parsing() {}

    /// What the words of a `tco compare` line ask for.
    public static Request request(List<String> words) {
        List<String> arguments = words.subList(2, words.size());
        Invocation in =
                new Invocation(
                        CommandModel.of(new CompareCommand())
                                .parseArgs(arguments.toArray(String[]::new)),
                        NOWHERE);
        return ScenarioOptions.request(in, in.arguments());
    }
}
