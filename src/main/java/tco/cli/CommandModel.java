package tco.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.command.Command;
import tco.cli.option.Options;

/// The picocli model of commands, built in code and only for the command that is named.
final class CommandModel {
    private static final String NAME = "tco";
    private static final IFactory FACTORY = new ListFactory();

    static {
        // Each argument arrives as text: without picocli's converters to dates, paths and the like.
        System.setProperty("picocli.converters.excludes", ".*");
    }

    private CommandModel() {}

    static CommandLine of(Command command) {
        return configured(new CommandLine(spec(command), FACTORY));
    }

    /// All commands below the program, for completion.
    static CommandLine program(List<Command> commands) {
        CommandSpec root = empty().name(NAME);
        root.addOption(help());
        root.addOption(version());
        for (Command command : commands) {
            root.addSubcommand(command.name(), spec(command));
        }
        return configured(new CommandLine(root, FACTORY));
    }

    private static CommandLine configured(CommandLine line) {
        return line.setExpandAtFiles(false).setOverwrittenOptionsAllowed(true);
    }

    private static CommandSpec spec(Command command) {
        CommandSpec spec = empty().name(NAME + " " + command.name()).interpolateVariables(false);
        spec.usageMessage()
                .description(command.summary())
                .sortOptions(false)
                .abbreviateSynopsis(true);
        command.describe(spec);
        spec.addOption(help());
        spec.addOption(Options.flag("--verbose", "print a stack trace when something goes wrong"));
        return spec;
    }

    @SuppressWarnings("NullAway") // no user object, as in CommandSpec.create()
    private static CommandSpec empty() {
        return CommandSpec.wrapWithoutInspection(null, FACTORY);
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("show this help")
                .build();
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .versionHelp(true)
                .description("show the version and the date of the newest price")
                .build();
    }

    /// Makes the lists of options that may be repeated; the models here name no other class.
    /// picocli's own factory looks for Groovy as it loads, and a class that is nowhere makes the
    /// JVM open and list the whole jar.
    private static final class ListFactory implements IFactory {
        @Override
        public <K> K create(Class<K> type) {
            if (type != List.class) {
                throw new UnsupportedOperationException(type.getName());
            }
            return type.cast(new ArrayList<>());
        }
    }
}
