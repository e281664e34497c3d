package tco.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import tco.cli.command.LiveCommand;
import tco.cli.console.Console;
import tco.cli.console.UsageException;
import tco.cli.console.Version;
import tco.cli.console.WholeFile;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.ShortName;
import tco.cli.shell.Program;
import tco.profile.Request;
import tco.profile.catalog.Environment;

/// The program as a session sees it.
///
/// @param at the console as it is now: a terminal's width changes
/// @param screen shows a request on the live screen
record ShellProgram(Supplier<Console> at, UnaryOperator<Request> screen) implements Program {
    /// Without a terminal.
    ShellProgram(Supplier<Console> at) {
        this(
                at,
                _ -> {
                    throw new UsageException(LiveCommand.NEEDS_TERMINAL);
                });
    }

    private Console console() {
        return at.get();
    }

    @Override
    public Environment profiles() {
        return console().profiles();
    }

    @Override
    public List<ShortName> shortNames() {
        return ScenarioOptions.shortNames();
    }

    @Override
    public CommandLine model() {
        return CommandModel.program();
    }

    @Override
    public int run(List<String> words, Request request) {
        return Cli.run(words, console(), Optional.of(request));
    }

    @Override
    public Request live(Request request) {
        return screen.apply(request);
    }

    @Override
    public int tell(Throwable trouble) {
        return Trouble.tell(trouble, false, console());
    }

    @Override
    public void print(String text) {
        console().print(text);
    }

    @Override
    public void say(String line) {
        console().say(line);
    }

    @Override
    public void write(String file, String text) {
        WholeFile.write(console().directory().resolve(file), text);
    }

    @Override
    public LocalDate today() {
        return console().today().get();
    }

    @Override
    public String version() {
        return Version.number();
    }

    @Override
    public OptionalInt width() {
        return console().width();
    }
}
