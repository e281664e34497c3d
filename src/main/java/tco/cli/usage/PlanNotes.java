package tco.cli.usage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tco.cli.option.Invocation;
import tco.cli.option.OptionIds;
import tco.cli.option.ScenarioOptions;
import tco.engine.usage.ListPrices;
import tco.engine.usage.PlanFit;
import tco.engine.usage.UsageWindow;
import tco.model.Deployment.Single;
import tco.model.Option;
import tco.model.Plan;
import tco.model.usage.UsageEvent;
import tco.profile.PlanBook;
import tco.render.usage.PlanFitText;

/// What comes of recorded usage under the plans of a comparison, as the notes of their rows.
final class PlanNotes {
    private PlanNotes() {}

    /// By the ids of the plans.
    ///
    /// @param in asks for the comparison on the usage
    /// @param events the usage within the window
    static Map<String, String> of(
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
