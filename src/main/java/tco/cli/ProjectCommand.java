package tco.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.Numbers.Say;
import tco.engine.Demand;
import tco.engine.project.Projection;
import tco.engine.project.Projector;
import tco.engine.project.Terms;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;
import tco.render.ProjectionReport;

/// `tco project`: the cash that each option takes, month by month.
final class ProjectCommand implements Command {
    private static final int USUAL_MONTHS = 36;
    private static final double MOST_TOKENS = 1e18;
    private static final double MOST = 10;

    @Override
    public String name() {
        return "project";
    }

    @Override
    public String summary() {
        return "Project the cash of each option month by month, with payback and NPV.";
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
        spec.addOption(Options.value("--months", "N", "the horizon, 1 to 600 (default: 36)"));
        spec.addOption(Options.value("--growth", "SHARE", "growth of the volume a month: 3%%"));
        spec.addOption(
                Options.value("--api-decline", "SHARE", "decline of API prices a year: 20%%"));
        spec.addOption(Options.value("--discount", "SHARE", "discount rate a year: 8%%"));
        spec.addOption(
                Options.value(
                        "--baseline",
                        "ID",
                        "the option that paybacks count against (default: the cheapest API)"));
        spec.addOption(Options.choice("--case", Numbers.cases(), "the case (default: typical)"));
        ScenarioOptions.describe(spec);
        OutputOptions.describe(spec);
    }

    @Override
    public int run(Invocation in) {
        Terms terms = terms(in);
        Optional<String> baseline = in.text("--baseline");
        Scenario scenario = NamedOptions.load(in, in.arguments(), baseline.stream().toList());
        refuseAstronomy(scenario, terms, in);
        Projection projection =
                Projector.project(
                        scenario,
                        terms,
                        Numbers.corner(in),
                        baseline.map(id -> NamedOptions.find(scenario, id)));
        StringBuilder text = new StringBuilder();
        var options = ComparisonOptions.plain(in);
        ProjectionReport.of(projection, options).append(OutputOptions.format(in), options, text);
        return OutputOptions.deliver(in, text);
    }

    private static Terms terms(Invocation in) {
        int months = Numbers.whole(in, "--months", 1, Terms.MOST_MONTHS, "36").orElse(USUAL_MONTHS);
        return new Terms(
                months,
                Numbers.within(
                        in, "--growth", 0, -1, MOST, new Say("-100% to 1000% a month", "3%")),
                Numbers.within(
                        in, "--api-decline", 0, -1, 1, new Say("-100% to 100% a year", "20%")),
                Numbers.within(in, "--discount", 0, 0, MOST, new Say("0% to 1000% a year", "8%")));
    }

    private static void refuseAstronomy(Scenario scenario, Terms terms, Invocation in) {
        Point at = scenario.corner(Numbers.corner(in));
        for (Option option : scenario.options()) {
            double tokens = Demand.of(option.workload(), at).tokens().total();
            if (!(tokens * terms.volumeFactor(terms.months()) <= MOST_TOKENS)) {
                throw new UsageException(
                        "--growth: '"
                                + Shortened.of(in.text("--growth").orElse("0%"))
                                + "' for "
                                + terms.months()
                                + " months leads beyond 1e18 tokens a month (such as 3%)");
            }
        }
    }
}
