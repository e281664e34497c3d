package tco.cli.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import tco.cli.console.UsageException;
import tco.cli.option.Invocation;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.prices.CatalogueInput;
import tco.cli.prices.ImportAction;
import tco.cli.prices.SourcesAction;

/// `tco prices`: prices of models from public catalogues.
public final class PricesCommand implements Command {
    private static final List<String> ACTIONS = List.of("import", "sources");

    @Override
    public String name() {
        return "prices";
    }

    @Override
    public String summary() {
        return "Import prices of models from public catalogues.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco prices sources",
                "tco prices import - --provider anthropic --output prices.yaml",
                "tco prices import - --model claude-sonnet-4-6 --as-of 2026-09-23 --format json");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(
                PositionalParamSpec.builder(
                                Options.arguments("ACTION", "0..*", "import FILE|- | sources"))
                        .completionCandidates(ACTIONS)
                        .build());
        spec.addOption(
                Options.repeatable(
                        ImportAction.MODEL, "MODEL", "a model by its name; * is any characters"));
        spec.addOption(
                Options.value(ImportAction.PROVIDER, "PROVIDER", "the models of one provider"));
        spec.addOption(
                Options.value(
                        ImportAction.AS_OF,
                        "DATE",
                        "the day of the catalogue (default: its file's)"));
        spec.addOption(Options.flag(ImportAction.FREE, "import models whose prices are 0 too"));
        spec.addOption(ImportAction.QUALITY.option("the quality of the imported models"));
        spec.addOption(
                CatalogueInput.CATALOGUE.option("which catalogue it is (default: by its shape)"));
        spec.addOption(
                Options.value(
                        ImportAction.SOURCE, "TEXT", "what imported prices say of their source"));
        spec.addOption(
                Options.choice(
                        OutputOptions.FORMAT.name(),
                        ImportAction.formats(),
                        "the format (import: yaml, the default, or json; else table ...)"));
        spec.addOption(
                Options.value(
                        OutputOptions.OUTPUT, "FILE", "write to a file, whole or not at all"));
        OutputOptions.describeColour(spec);
    }

    @Override
    public int run(Invocation in) {
        List<String> arguments = in.arguments();
        String action = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> files = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        return switch (action) {
            case "import" -> ImportAction.run(in, files);
            case "sources" -> SourcesAction.run(in, files);
            default ->
                    throw new UsageException(
                            "prices: needs an action (one of " + String.join(", ", ACTIONS) + ")");
        };
    }
}
