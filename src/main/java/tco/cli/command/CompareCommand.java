package tco.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.compute.CompareVolumes;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.NamedOptions;
import tco.cli.option.OptionIds;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.option.ScenarioOptions;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.engine.verdict.Caveats;
import tco.render.RenderOptions;
import tco.render.comparison.ComparisonDocument;

/// `tco compare`: the monthly cost of every option, side by side.
public final class CompareCommand implements Command {
    @Override
    public String name() {
        return "compare";
    }

    @Override
    public String summary() {
        return "Compare what options cost a month, side by side.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco compare --tokens 10M",
                "tco compare --tokens 1M,10M,100M",
                "tco compare --scenario article --format csv",
                "tco compare claude-sonnet-4-6 m4-max-128gb --tokens 50M --kwh 0.30");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("OPTION", "0..*", NamedOptions.COMPARED));
        ScenarioOptions.describe(spec);
        ComparisonOptions.describe(spec);
        OutputOptions.describe(spec);
    }

    @Override
    public int run(Invocation in) {
        Optional<String> volumes = in.text(ScenarioOptions.TOKENS);
        if (volumes.isPresent() && volumes.get().indexOf(',') >= 0) {
            return CompareVolumes.run(in, volumes.get());
        }
        Comparison comparison =
                Tco.compare(ScenarioOptions.load(in, OptionIds.asked(in)).scenario());
        RenderOptions options = ComparisonOptions.of(in, comparison);
        Supplier<Caveats> caveats = () -> Caveats.of(comparison, options.today());
        return OutputOptions.deliver(
                in, new ComparisonDocument(comparison, caveats, options), options);
    }
}
