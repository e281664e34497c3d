package tco.cli.option;

import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.UsageException;
import tco.engine.cost.Demand;
import tco.engine.project.ProjectionTerms;
import tco.model.Case;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;
import tco.text.Nearest;

/// The options that say how the future differs from today.
public final class ProjectionOptions {
    private static final int USUAL_MONTHS = 36;
    private static final double MOST_TOKENS = 1e18;
    private static final double MOST = 10;

    private static final NumberOption MONTHS = new NumberOption("--months", "36");
    private static final NumberOption GROWTH = new NumberOption("--growth", "3%");
    private static final NumberOption API_DECLINE = new NumberOption("--api-decline", "20%");
    private static final NumberOption DISCOUNT = new NumberOption("--discount", "8%");

    private ProjectionOptions() {}

    public static void describe(CommandSpec spec) {
        spec.addOption(Options.value(MONTHS.name(), "N", "the horizon, 1 to 600 (default: 36)"));
        spec.addOption(Options.value(GROWTH.name(), "SHARE", "growth of the volume a month: 3%"));
        spec.addOption(
                Options.value(API_DECLINE.name(), "SHARE", "decline of API prices a year: 20%"));
        spec.addOption(Options.value(DISCOUNT.name(), "SHARE", "discount rate a year: 8%"));
        spec.addOption(
                Options.value(
                        "--baseline",
                        "ID",
                        "the option that paybacks count against (default: the cheapest API)"));
    }

    public static ProjectionTerms terms(Invocation in) {
        long months = MONTHS.wholeMonths(in, 1, ProjectionTerms.MOST_MONTHS).orElse(USUAL_MONTHS);
        return new ProjectionTerms(
                (int) months,
                GROWTH.within(in, 0, -1, MOST, "-100% to 1000% a month"),
                API_DECLINE.within(in, 0, -1, 1, "-100% to 100% a year"),
                DISCOUNT.within(in, 0, 0, MOST, "0% to 1000% a year"));
    }

    /// Ends the run where growth leads to volumes that nobody means.
    public static void refuseAstronomy(
            Scenario scenario, ProjectionTerms terms, Case corner, Invocation in) {
        Point at = scenario.corner(corner);
        for (Option option : scenario.options()) {
            double tokens = Demand.of(option.workload(), at).tokens().total();
            if (!(tokens * terms.volumeFactor(terms.months()) <= MOST_TOKENS)) {
                throw new UsageException(
                        "--growth: '"
                                + Nearest.shortened(in.text(GROWTH.name()).orElse("0%"))
                                + "' for "
                                + terms.months()
                                + " months leads beyond 1e18 tokens a month (such as 3%)");
            }
        }
    }
}
