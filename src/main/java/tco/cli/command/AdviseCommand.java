package tco.cli.command;

import java.util.List;
import java.util.Optional;
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
import tco.engine.advice.Advisor;
import tco.engine.advice.Situation;
import tco.engine.advice.Variation.DailyVolume;
import tco.model.Scenario;
import tco.profile.Profiles;
import tco.profile.Profiles.Loaded;
import tco.render.decision.AdviceDocument;
import tco.render.text.CountText;
import tco.text.Nearest;

/// `tco advise`: the article's rules over computed numbers, and a recommendation.
public final class AdviseCommand implements Command {
    private static final NumberOption VARIATION = new NumberOption("--daily-variation", "50k..2M");

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
                        VARIATION.name(),
                        "LOW..HIGH",
                        "tokens on a quiet and on a deadline day (default: the article's 50k and"
                                + " 2M, scaled to the mean day)"));
        ScenarioOptions.describe(spec);
        OutputOptions.describe(spec);
    }

    @Override
    public int run(Invocation in) {
        Optional<DailyVolume> asked = in.text(VARIATION.name()).map(AdviseCommand::daily);
        Scenario scenario = load(in);
        asked.ifPresent(days -> refuseContradiction(days, scenario, in));
        Optional<DailyVolume> daily = asked.or(() -> measured(scenario));
        return OutputOptions.deliver(
                in,
                new AdviceDocument(Advisor.advise(scenario, daily)),
                ComparisonOptions.plain(in, scenario));
    }

    /// Advice routes the routine share itself, whether or not an option does.
    private static Scenario load(Invocation in) {
        Loaded loaded =
                Profiles.load(
                        ScenarioOptions.request(in, OptionIds.asked(in)), in.console().profiles());
        for (String warning : loaded.warnings()) {
            if (!warning.startsWith("--routine-share ")) {
                in.console().say(warning);
            }
        }
        return loaded.scenario();
    }

    /// The spread of the days that the workload states, unless another volume contradicts it.
    private static Optional<DailyVolume> measured(Scenario scenario) {
        return scenario.workload()
                .dailyTokens()
                .map(figure -> figure.range())
                .map(days -> new DailyVolume(days.low(), days.high(), true))
                .filter(days -> days.allows(Situation.meanDay(scenario)));
    }

    /// Days between the two ends must be able to make the month.
    private static void refuseContradiction(DailyVolume days, Scenario scenario, Invocation in) {
        double mean = Situation.meanDay(scenario);
        if (!days.allows(mean)) {
            throw new UsageException(
                    VARIATION.name()
                            + ": '"
                            + Nearest.shortened(in.text(VARIATION.name()).orElse(""))
                            + "' leaves out the mean workday of "
                            + CountText.tokens(mean)
                            + " tokens (a range around it, or other --tokens)");
        }
    }

    private static DailyVolume daily(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            throw VARIATION.bad(text, "LOW..HIGH");
        }
        double quiet = VARIATION.number(text.substring(0, dots));
        double deadline = VARIATION.number(text.substring(dots + 2));
        if (quiet < 0 || quiet > deadline) {
            throw VARIATION.bad(text, "a range from 0 or more upwards");
        }
        return new DailyVolume(quiet, deadline, true);
    }
}
