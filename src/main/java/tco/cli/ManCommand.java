package tco.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.command.Command;
import tco.cli.console.ExitCode;
import tco.cli.console.UsageException;
import tco.cli.console.WholeFile;
import tco.cli.option.Invocation;
import tco.cli.option.Options;

/// `tco man DIR`: writes the manual pages, one for each command; packaging uses it.
final class ManCommand implements Command {
    private final Commands commands;

    ManCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "man";
    }

    @Override
    public String summary() {
        return "Write the manual pages into a directory.";
    }

    @Override
    public List<String> examples() {
        return List.of("tco man man1");
    }

    @Override
    public boolean hidden() {
        return true;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("DIR", "0..*", "where the pages go"));
    }

    @Override
    public int run(Invocation in) {
        if (in.arguments().size() != 1) {
            throw new UsageException("man: needs a directory");
        }
        Path directory = in.console().directory().resolve(in.arguments().getFirst());
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        WholeFile.write(directory.resolve("tco.1"), ManPage.ofProgram(commands.all()));
        for (Command command : commands.all()) {
            if (!command.hidden()) {
                WholeFile.write(
                        directory.resolve("tco-" + command.name() + ".1"), ManPage.of(command));
            }
        }
        return ExitCode.DONE;
    }
}
