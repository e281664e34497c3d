package tco.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tco.engine.cost.Costs;
import tco.model.ApiPrices;
import tco.model.Deployment.Api;
import tco.model.Option;
import tco.model.Scenario;

/// Which prices of an option change at known dates (model 3).
public final class PriceChanges {
    private PriceChanges() {}

    /// Whether a price of any option changes within the scenario's horizon.
    static boolean areAhead(Scenario scenario) {
        LocalDate end = scenario.pricingDate().plusMonths(months(scenario));
        for (Option option : scenario.options()) {
            for (Api api : Costs.apis(option)) {
                for (ApiPrices.From next : api.later()) {
                    if (next.day().isBefore(end)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// The months of the scenario's horizon, typical case.
    static int months(Scenario scenario) {
        return (int) scenario.assumptions().horizonMonths().range().typical();
    }

    /// What changes within so many months of the pricing date, in words, for each API that the
    /// option uses; none where nothing does.
    public static List<String> notes(Option option, LocalDate pricingDate, int months) {
        List<String> notes = new ArrayList<>();
        for (Api api : Costs.apis(option)) {
            List<String> days = new ArrayList<>();
            for (ApiPrices.From next : api.later()) {
                if (next.day().isBefore(pricingDate.plusMonths(months))) {
                    days.add(next.day().toString());
                }
            }
            if (!days.isEmpty()) {
                notes.add(
                        api.id()
                                + " at its prices of "
                                + pricingDate
                                + ", which change on "
                                + String.join(" and ", days));
            }
        }
        return List.copyOf(notes);
    }
}
