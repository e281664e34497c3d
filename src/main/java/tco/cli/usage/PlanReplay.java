package tco.cli.usage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.option.Invocation;
import tco.cli.option.OptionIds;
import tco.cli.option.Options;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.UsageOptions;
import tco.engine.usage.ListPrices;
import tco.engine.usage.PlanFit;
import tco.engine.usage.UsageProfile;
import tco.engine.usage.UsageProfiler.UsageScope;
import tco.engine.usage.UsageWindow;
import tco.imports.usage.ImportedUsage;
import tco.model.Deployment.Single;
import tco.model.Option;
import tco.model.Plan;
import tco.model.usage.UsageEvent;
import tco.profile.PlanBook;
import tco.render.usage.PlanFitText;
import tco.text.Nearest;

/// Recorded usage replayed against the limits of plans: those that a command line asks for, or
/// those that it compares.
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

    /// What comes of usage under the plans of a comparison, as notes by the ids of the plans.
    ///
    /// @param in asks for the comparison on the usage
    /// @param events the usage within the window
    static Map<String, String> notes(
            Invocation in, List<UsageEvent> events, ListPrices prices, UsageWindow window) {
        Set<String> plans = new TreeSet<>();
        for (Option option : ScenarioOptions.quietly(in, OptionIds.asked(in)).options()) {
            for (Single single : option.deployment().singles()) {
                if (single instanceof Plan plan) {
                    plans.add(plan.id());
                }
            }
        }
        Map<String, String> notes = new HashMap<>();
        for (PlanBook.Entry entry :
                PlanBook.open(
                        in.console().profiles(),
                        ScenarioOptions.profiles(in),
                        List.copyOf(plans))) {
            PlanFit.Result result =
                    PlanFit.of(
                            entry.id(),
                            entry.plan(),
                            entry.windows(),
                            events,
                            prices,
                            window.monthFactor());
            notes.put(entry.id(), PlanFitText.note(result));
        }
        return notes;
    }
}
