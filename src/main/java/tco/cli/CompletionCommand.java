package tco.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/// `tco completion`: a script that completes commands and options in a shell.
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

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
        spec.addPositional(Options.arguments("SHELL", "0..*", String.join(" | ", SHELLS)));
    }

    @Override
    public int run(Invocation in) {
        List<String> arguments = in.arguments();
        String shell = arguments.size() == 1 ? arguments.getFirst() : "";
        in.console()
                .print(
                        switch (shell) {
                            // the script detects zsh and loads its bash emulation itself
                            case "bash", "zsh" -> AutoComplete.bash("tco", CommandModel.program());
                            case "fish" -> FishCompletion.script(CommandModel.program());
                            default ->
                                    throw new UsageException(
                                            "completion: needs a shell (one of "
                                                    + String.join(", ", SHELLS)
                                                    + ")");
                        });
        return ExitCode.DONE;
    }
}
