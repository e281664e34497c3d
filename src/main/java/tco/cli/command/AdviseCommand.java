package tco.cli.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.UsageException;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.NamedOptions;
import tco.cli.option.Numbers;
import tco.cli.option.Options;
import tco.cli.option.OutputOptions;
import tco.cli.option.ScenarioOptions;
import tco.engine.advice.Advisor;
import tco.engine.advice.DailyVolume;
import tco.engine.advice.Situation;
import tco.model.Scenario;
import tco.render.decision.AdviceDocument;
import tco.render.text.CountText;
import tco.text.Nearest;

/// `tco advise`: the article's rules over computed numbers, and a recommendation.
public final class AdviseCommand implements Command {
    private static final String VARIATION = "--daily-variation";
    private static final String EXAMPLE = "50k..2M";

    @Override
    public String name() {
        return "advise";
    }

    @Override
    public String summary() {
        return "Advise between self-hosting, API and hybrid, rule by rule.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco advise --tokens 50M",
                "tco advise --tokens 20M --daily-variation 50k..2M",
                "tco advise 2x-rtx-5090 claude-sonnet-4-6 --tokens 200M --min-quality mid");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("OPTION", "0..*", NamedOptions.COMPARED));
        spec.addOption(
                Options.value(
                        VARIATION,
                        "LOW..HIGH",
                        "tokens on a quiet and on a deadline day (default: the article's 50k and"
                                + " 2M, scaled to the mean day)"));
        ScenarioOptions.describe(spec);
        OutputOptions.describe(spec);
    }

    @Override
    public int run(Invocation in) {
        Optional<DailyVolume> daily = in.text(VARIATION).map(AdviseCommand::daily);
        var scenario = ScenarioOptions.load(in, in.arguments()).scenario();
        daily.ifPresent(days -> refuseContradiction(days, scenario, in));
        return OutputOptions.deliver(
                in,
                new AdviceDocument(Advisor.advise(scenario, daily)),
                ComparisonOptions.plain(in));
    }

    /// Days between the two ends must be able to make the month.
    private static void refuseContradiction(DailyVolume days, Scenario scenario, Invocation in) {
        double mean = Situation.meanDay(scenario);
        if (!days.allows(mean)) {
            throw new UsageException(
                    VARIATION
                            + ": '"
                            + Nearest.shortened(in.text(VARIATION).orElse(""))
                            + "' leaves out the mean workday of "
                            + CountText.tokens(mean)
                            + " tokens (a range around it, or other --tokens)");
        }
    }

    private static DailyVolume daily(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw Numbers.bad(VARIATION, text, "LOW..HIGH", EXAMPLE);
        }
        double quiet = Numbers.parsed(VARIATION, text.substring(0, dots), EXAMPLE);
        double deadline = Numbers.parsed(VARIATION, text.substring(dots + 2), EXAMPLE);
        if (quiet < 0 || quiet > deadline) {
            throw Numbers.bad(VARIATION, text, "a range from 0 or more upwards", EXAMPLE);
        }
        return new DailyVolume(quiet, deadline, true);
    }
}
