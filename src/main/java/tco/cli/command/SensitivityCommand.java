package tco.cli.command;

import java.util.List;
import java.util.OptionalDouble;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.UsageException;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.NamedOptions;
import tco.cli.option.NumberOption;
import tco.cli.option.OptionIds;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.option.ScenarioOptions;
import tco.engine.Tco;
import tco.engine.sensitivity.Sensitivity;
import tco.model.Case;
import tco.model.Option;
import tco.model.Scenario;
import tco.render.RenderOptions;
import tco.render.decision.SensitivityDocument;

/// `tco sensitivity`: which figures matter to an option's cost, and to which option wins.
public final class SensitivityCommand implements Command {
    private static final NumberOption SWING = new NumberOption("--swing", "20%");

    @Override
    public String name() {
        return "sensitivity";
    }

    @Override
    public String summary() {
        return "Show which figures move a cost most, and which decide.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco sensitivity --tokens 10M..50M",
                "tco sensitivity m4-max-128gb --min-quality mid-high --tokens 50M..2B",
                "tco sensitivity --scenario team-of-5 --swing 20%");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(
                Options.arguments(
                        "OPTION", "0..*", "the option to look at (default: the cheapest)"));
        spec.addOption(
                Options.value(
                        "--swing", "SHARE", "also move figures without a range by this: 20%"));
        ScenarioOptions.describe(spec);
        OutputOptions.describe(spec);
    }

    @Override
    public int run(Invocation in) {
        if (in.arguments().size() > 1) {
            throw new UsageException("sensitivity: takes one option at a time");
        }
        OptionalDouble swing = swing(in);
        Scenario scenario = NamedOptions.load(in, List.of(), OptionIds.asked(in));
        Sensitivity sensitivity = Sensitivity.of(scenario, option(in, scenario), swing);
        RenderOptions options = ComparisonOptions.plain(in, scenario);
        return OutputOptions.deliver(in, new SensitivityDocument(sensitivity, options), options);
    }

    /// How far figures without a range are moved; empty where they stay.
    static OptionalDouble swing(Invocation in) {
        OptionalDouble swing = SWING.of(in);
        if (swing.isPresent() && !(swing.getAsDouble() > 0 && swing.getAsDouble() <= 1)) {
            throw SWING.bad(in, "above 0% and up to 100%");
        }
        return swing;
    }

    private static Option option(Invocation in, Scenario scenario) {
        if (!in.arguments().isEmpty()) {
            return NamedOptions.find(scenario, OptionIds.asked(in).getFirst());
        }
        return Tco.cheapest(scenario, scenario.corner(Case.TYPICAL))
                .orElseThrow(() ->
                        new UsageException(
                                "sensitivity: no option is eligible, so name one (tco sensitivity"
                                        + " m4-max-128gb)"));
    }
}
