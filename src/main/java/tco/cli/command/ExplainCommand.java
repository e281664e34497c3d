package tco.cli.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.UsageException;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.OptionIds;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.option.ScenarioOptions;
import tco.engine.Comparison;
import tco.engine.Tco;
import tco.render.RenderOptions;
import tco.render.explain.Explanation;
import tco.render.explain.ExplanationDocument;

/// `tco explain`: each line of an option's bill as a formula with its numbers and their sources.
public final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String summary() {
        return "Explain every number of an option: formula, figures, sources.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco explain m4-max-128gb --tokens 10M",
                "tco explain claude-sonnet-4-6 --workload agentic --format markdown");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(
                Options.arguments("OPTION", "0..*", "the id of an option, machine, model or plan"));
        ScenarioOptions.describe(spec);
        OutputOptions.describe(spec);
    }

    @Override
    public int run(Invocation in) {
        if (in.arguments().size() != 1) {
            throw new UsageException("explain: needs one option (tco explain m4-max-128gb)");
        }
        Comparison comparison =
                Tco.compare(ScenarioOptions.load(in, OptionIds.asked(in)).scenario());
        Explanation explanation = Explanation.of(comparison, comparison.results().getFirst());
        RenderOptions options = ComparisonOptions.plain(in, comparison.scenario());
        return OutputOptions.deliver(in, new ExplanationDocument(explanation, options), options);
    }
}
