package tco.cli.usage;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.option.Invocation;
import tco.cli.option.Options;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.UsageOptions;
import tco.engine.usage.ListPrices;
import tco.engine.usage.PlanFit;
import tco.engine.usage.UsageProfile;
import tco.engine.usage.UsageScope;
import tco.imports.usage.ImportedUsage;
import tco.model.usage.UsageEvent;
import tco.profile.PlanBook;
import tco.text.Nearest;

/// The plans that a command line asks to replay usage against.
public final class PlanReplay {
    private static final String PLAN = "--plan";

    private final Invocation in;
    private final List<String> asked;

    private PlanReplay(Invocation in, List<String> asked) {
        this.in = in;
        this.asked = List.copyOf(asked);
    }

    public static OptionSpec option() {
        return Options.repeatable(PLAN, "PLAN", "replay the usage against the limits of a plan");
    }

    /// The plans asked for; one that there is none of is a fault of the options.
    public static PlanReplay of(Invocation in, UsageOptions options) {
        List<String> asked = in.texts(PLAN).stream().distinct().toList();
        if (!asked.isEmpty()) {
            List<String> known =
                    PlanBook.ids(in.console().profiles(), ScenarioOptions.profiles(in));
            for (String id : asked) {
                if (!known.contains(id)) {
                    options.fault(
                            PLAN
                                    + ": unknown plan '"
                                    + Nearest.shortened(id)
                                    + "' ("
                                    + Nearest.hintOrAll(id, known)
                                    + ")");
                }
            }
        }
        return new PlanReplay(in, asked);
    }

    /// What comes of the usage under each of them.
    public List<PlanFit.Result> fits(
            UsageProfile profile, ImportedUsage usage, UsageScope terms, ListPrices prices) {
        if (asked.isEmpty() || profile.window().isEmpty()) {
            return List.of();
        }
        List<UsageEvent> events = usage.events().stream().filter(terms::contains).toList();
        double month = profile.window().get().monthFactor();
        return PlanBook.open(in.console().profiles(), ScenarioOptions.profiles(in), asked).stream()
                .map(plan ->
                        PlanFit.of(plan.id(), plan.plan(), plan.windows(), events, prices, month))
                .toList();
    }
}
