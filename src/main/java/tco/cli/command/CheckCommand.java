package tco.cli.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.ExitCode;
import tco.cli.console.UsageException;
import tco.cli.option.AgeOption;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.NamedOptions;
import tco.cli.option.NumberOption;
import tco.cli.option.OptionIds;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.option.ScenarioOptions;
import tco.engine.Tco;
import tco.engine.verdict.GateCheck;
import tco.engine.verdict.GateCheck.Gates;
import tco.engine.verdict.GateResult;
import tco.model.Case;
import tco.model.Scenario;
import tco.render.decision.GateDocument;

/// `tco check`: gates for scripts; the exit code says whether all hold.
public final class CheckCommand implements Command {
    private static final NumberOption BUDGET = new NumberOption("--budget", "300");
    private static final String ANY = "--any";

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String summary() {
        return "Check a budget, the cheapest option, and the age of figures.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco check --any --budget 300 --tokens 10M",
                "tco check --option claude-sonnet-4-6 --budget 100 --case high --max-age 5y",
                "tco check claude-sonnet-4-6 gpt-5.5 --expect claude-sonnet-4-6 --format json");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("OPTION", "0..*", NamedOptions.COMPARED));
        spec.addOption(
                Options.value(BUDGET.name(), "USD", "the most that the option may cost a month"));
        spec.addOption(Options.value("--option", "ID", "the option that the budget is for"));
        spec.addOption(Options.flag(ANY, "the budget is for whichever option is the cheapest"));
        spec.addOption(
                Options.value(
                        "--expect",
                        "ID",
                        "the option that should be the cheapest; the budget is for it"));
        spec.addOption(
                Options.value(
                        AgeOption.name(),
                        "AGE",
                        "how old that option's figures may be: 90d, 12w, 1y"));
        spec.addOption(ScenarioOptions.CASE.option("the case of the budget (default: typical)"));
        ScenarioOptions.describe(spec);
        OutputOptions.describe(spec);
    }

    @Override
    public int run(Invocation in) {
        Gates gates = gates(in);
        if (gates.asksNothing()) {
            throw new UsageException(
                    "check: needs --budget, --expect or --max-age"
                            + " (tco check --any --budget 300)");
        }
        requireOption(gates, in);
        List<String> named = new ArrayList<>(OptionIds.of(in, "--option").stream().toList());
        OptionIds.of(in, "--expect").filter(id -> !named.contains(id)).ifPresent(named::add);
        Scenario scenario = NamedOptions.load(in, OptionIds.asked(in), named);
        List<GateResult> results = GateCheck.of(Tco.compare(scenario), gates);
        OutputOptions.deliver(in, new GateDocument(results), ComparisonOptions.plain(in, scenario));
        return results.stream().allMatch(GateResult::met) ? ExitCode.DONE : ExitCode.GATE_NOT_MET;
    }

    /// A budget for nobody in particular was once met by an option that nobody meant.
    private static void requireOption(Gates gates, Invocation in) {
        if (gates.budgetUsd().isPresent() && !gates.looksAtOne()) {
            throw new UsageException(
                    "--budget: of which option? (--option ID, --expect ID, or --any for whichever"
                            + " is the cheapest)");
        }
        if (gates.any() && gates.named().isPresent()) {
            throw new UsageException(
                    ANY
                            + " does not go with "
                            + (in.text("--option").isPresent() ? "--option" : "--expect")
                            + " ID (one of the two)");
        }
    }

    private static Gates gates(Invocation in) {
        var budget = BUDGET.of(in);
        if (budget.isPresent() && budget.getAsDouble() < 0) {
            throw BUDGET.bad(in, "a number of 0 or more");
        }
        return new Gates(
                OptionIds.of(in, "--option"),
                in.has(ANY),
                budget,
                ScenarioOptions.CASE.of(in, Case.TYPICAL),
                OptionIds.of(in, "--expect"),
                AgeOption.days(in),
                in.console().today().get());
    }
}
