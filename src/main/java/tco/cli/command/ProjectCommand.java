package tco.cli.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.NamedOptions;
import tco.cli.option.OptionIds;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.option.ProjectionOptions;
import tco.cli.option.ScenarioOptions;
import tco.engine.project.Projection;
import tco.engine.project.ProjectionTerms;
import tco.engine.project.Projector;
import tco.model.Case;
import tco.model.Scenario;
import tco.render.RenderOptions;
import tco.render.decision.ProjectionDocument;

/// `tco project`: the cash that each option takes, month by month.
public final class ProjectCommand implements Command {
    @Override
    public String name() {
        return "project";
    }

    @Override
    public String summary() {
        return "Project the cash of each option, with payback and present value.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco project --tokens 50M --months 36 --growth 3%",
                "tco project --tokens 200M --api-decline 20% --discount 8% --format csv",
                "tco project 2x-rtx-5090 claude-sonnet-4-6 --tokens 100M --months 60");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("OPTION", "0..*", NamedOptions.COMPARED));
        ProjectionOptions.describe(spec);
        spec.addOption(ScenarioOptions.CASE.option("the case (default: typical)"));
        ScenarioOptions.describe(spec);
        OutputOptions.describe(spec);
    }

    @Override
    public int run(Invocation in) {
        ProjectionTerms terms = ProjectionOptions.terms(in);
        Optional<String> baseline = OptionIds.of(in, "--baseline");
        Scenario scenario = NamedOptions.load(in, OptionIds.asked(in), baseline.stream().toList());
        Case corner = ScenarioOptions.CASE.of(in, Case.TYPICAL);
        ProjectionOptions.refuseAstronomy(scenario, terms, corner, in);
        Projection projection =
                Projector.project(
                        scenario,
                        terms,
                        corner,
                        baseline.map(id -> NamedOptions.find(scenario, id)));
        RenderOptions options = ComparisonOptions.plain(in, scenario);
        return OutputOptions.deliver(in, new ProjectionDocument(projection, options), options);
    }
}
