package tco.cli.completion;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import tco.profile.Schemas;
import tco.profile.catalog.BuiltInProfiles;
import tco.profile.catalog.Group;

/// The model of all commands, with what a shell may offer in place of each value: words, the ids of
/// shipped profiles, or files. Only completion pays for it.
final class CompletionModel {
    private final BuiltInProfiles profiles = BuiltInProfiles.open();

    private CompletionModel() {}

    static CommandLine enriched(CommandLine program) {
        CompletionModel model = new CompletionModel();
        program.getSubcommands().values().forEach(line -> model.enrich(line.getCommandSpec()));
        return program;
    }

    private void enrich(CommandSpec spec) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            spec.remove(option);
            spec.addOption(enriched(option));
        }
        for (PositionalParamSpec parameter : List.copyOf(spec.positionalParameters())) {
            spec.remove(parameter);
            enriched(parameter).forEach(spec::addPositional);
        }
    }

    private OptionSpec enriched(OptionSpec option) {
        List<String> words = words(option);
        OptionSpec.Builder builder = OptionSpec.builder(option);
        if (!words.isEmpty()) {
            builder.completionCandidates(words);
        } else if (takesFile(option)) {
            // the type by which picocli's own script knows them
            builder.type(File.class).auxiliaryTypes();
        }
        return builder.build();
    }

    /// What follows an action depends on it: an id, a schema's name or a file.
    private List<PositionalParamSpec> enriched(PositionalParamSpec parameter) {
        PositionalParamSpec.Builder builder =
                PositionalParamSpec.builder(parameter).completionCandidates(words(parameter));
        if (!parameter.paramLabel().equals("ACTION")) {
            return List.of(builder.build());
        }
        List<String> words = new ArrayList<>(ids(Group.values()));
        words.addAll(Schemas.NAMES);
        return List.of(
                builder.index("0").build(),
                PositionalParamSpec.builder(parameter)
                        .index("1..*")
                        .paramLabel("ID|NAME|FILE")
                        .completionCandidates(words)
                        .build());
    }

    static boolean takesFile(ArgSpec argument) {
        return argument.paramLabel().contains("FILE");
    }

    /// The words that may stand for a value; none where only a file or free text may.
    static List<String> candidates(ArgSpec argument) {
        List<String> words = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(words::add);
        }
        return words;
    }

    private List<String> words(ArgSpec argument) {
        return switch (argument.paramLabel()) {
            case "OPTION", "ID" -> ids(Group.HARDWARE, Group.PRICING, Group.PLANS);
            case "MACHINES" -> ids(Group.HARDWARE);
            case "COUNTRY" -> ids(Group.ELECTRICITY);
            case "NAME|FILE" -> ids(Group.SCENARIOS);
            case "NAME" -> ids(Group.WORKLOADS);
            case "SHELL" -> Shell.NAMES;
            default -> candidates(argument);
        };
    }

    private List<String> ids(Group... groups) {
        return Stream.of(groups).flatMap(group -> profiles.ids(group).stream().sorted()).toList();
    }
}
