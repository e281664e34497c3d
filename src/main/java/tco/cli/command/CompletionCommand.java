package tco.cli.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.completion.CompletionScript;
import tco.cli.console.ExitCode;
import tco.cli.console.UsageException;
import tco.cli.option.Invocation;
import tco.cli.option.Options;

/// `tco completion`: a script that completes commands, options and their values in a shell.
public final class CompletionCommand implements Command {
    @Override
    public String name() {
        return "completion";
    }

    @Override
    public String summary() {
        return "Print a completion script for a shell.";
    }

    @Override
    public List<String> examples() {
        return List.of("tco completion bash", "tco completion fish");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(
                Options.arguments("SHELL", "0..*", String.join(" | ", CompletionScript.NAMES)));
    }

    @Override
    public int run(Invocation in) {
        List<String> arguments = in.arguments();
        CompletionScript script =
                Optional.of(arguments)
                        .filter(names -> names.size() == 1)
                        .flatMap(names -> CompletionScript.named(names.getFirst()))
                        .orElseThrow(() ->
                                new UsageException(
                                        "completion: needs a shell (one of "
                                                + String.join(", ", CompletionScript.NAMES)
                                                + ")"));
        in.console().print(script.text());
        return ExitCode.DONE;
    }
}
