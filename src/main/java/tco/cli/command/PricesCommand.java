package tco.cli.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import tco.cli.console.UsageException;
import tco.cli.option.AgeOption;
import tco.cli.option.CsvOptions;
import tco.cli.option.Invocation;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.prices.CatalogueInput;
import tco.cli.prices.CheckAction;
import tco.cli.prices.ImportAction;
import tco.cli.prices.SourcesAction;

/// `tco prices`: prices of models from public catalogues.
public final class PricesCommand implements Command {
    private static final List<String> ACTIONS = List.of("import", "check", "sources");

    @Override
    public String name() {
        return "prices";
    }

    @Override
    public String summary() {
        return "Import prices from public catalogues, and check those in use.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco prices sources",
                "tco prices import - --provider anthropic --output prices.yaml",
                "tco prices import - --model claude-sonnet-4-6 --as-of 2026-09-23 --format json",
                "tco prices check --model claude-opus-5-5 --max-age 2y",
                "tco prices check - --model claude-sonnet-4-6 --max-age 2y --format csv");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(
                PositionalParamSpec.builder(
                                Options.arguments(
                                        "ACTION",
                                        "0..*",
                                        "import FILE|- | check [FILE...] | sources"))
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
        describeImport(spec);
        describeCheck(spec);
        spec.addOption(
                Options.choice(
                        OutputOptions.FORMAT.name(),
                        ImportAction.formats(),
                        "the format (import: yaml, the default, or json; else table ...)"));
        spec.addOption(
                Options.value(
                        OutputOptions.OUTPUT, "FILE", "write to a file, whole or not at all"));
        CsvOptions.describe(spec);
        OutputOptions.describeColour(spec);
    }

    private static void describeImport(CommandSpec spec) {
        spec.addOption(Options.flag(ImportAction.FREE, "import models whose prices are 0 too"));
        spec.addOption(ImportAction.QUALITY.option("the quality of the imported models"));
        spec.addOption(
                CatalogueInput.CATALOGUE.option("which catalogue it is (default: by its shape)"));
        spec.addOption(
                Options.value(
                        ImportAction.SOURCE, "TEXT", "what imported prices say of their source"));
    }

    private static void describeCheck(CommandSpec spec) {
        spec.addOption(
                Options.value(
                        AgeOption.name(), "AGE", "check: how old prices may be (default: 90d)"));
        spec.addOption(
                Options.value(
                        CheckAction.TOLERANCE,
                        "SHARE",
                        "check: how far prices may differ (default: 0)"));
        spec.addOption(
                Options.flag(
                        CheckAction.STRICT,
                        "check: resales, missing prices and models in no catalogue count too"));
        spec.addOption(
                Options.repeatable(
                        "--profiles", "FILE|DIR", "check: profiles to lay over the others"));
    }

    @Override
    public int run(Invocation in) {
        List<String> arguments = in.arguments();
        String action = arguments.isEmpty() ? "" : arguments.getFirst();
        List<String> files = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        return switch (action) {
            case "import" -> ImportAction.run(in, files);
            case "check" -> CheckAction.run(in, files);
            case "sources" -> SourcesAction.run(in, files);
            default ->
                    throw new UsageException(
                            "prices: needs an action (one of " + String.join(", ", ACTIONS) + ")");
        };
    }
}
