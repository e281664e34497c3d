package tco.engine;

import java.util.ArrayList;
import java.util.List;
import tco.engine.cost.Usage;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Hosting;
import tco.model.PerCase;
import tco.model.Workload;

/// One number on the way from a demand to the use of machines, with its formula (model 4).
///
/// @param name of the number; its unit is in the name
public record UsageStep(String name, PerCase<Double> value, String formula) {

    /// The steps for an option's machines, in the order of calculation; none without machines.
    public static List<UsageStep> of(OptionResult result) {
        List<UsageStep> steps = new ArrayList<>();
        if (result.monthly().at(Case.TYPICAL).usage().isEmpty()) {
            return steps;
        }
        PerCase<Usage> usage = result.monthly().map(each -> each.usage().orElseThrow());
        steps.add(
                new UsageStep(
                        "busy_hours",
                        usage.map(Usage::busyHours),
                        "(output / decode_tok_s + (uncached input + cache writes"
                                + " + cache reads x (1 - prefix_cache)) / prefill_tok_s) / 3600"));
        steps.add(
                new UsageStep(
                        "window_hours",
                        usage.map(Usage::windowHours),
                        "hours_per_day x workdays_per_month; window always: hours_per_month"));
        steps.add(
                new UsageStep(
                        "usable_hours",
                        usage.map(Usage::usableHours),
                        "window hours x max_utilisation / peak_to_average"));
        steps.add(
                new UsageStep(
                        "units",
                        usage.map(Usage::units),
                        "busy hours / usable hours, rounded up, at least 1; or the fixed"
                                + " quantity"));
        steps.add(
                new UsageStep(
                        "capacity_tokens",
                        usage.map(Usage::capacityTokens),
                        "tokens x usable hours / busy hours, of one unit"));
        steps.add(
                new UsageStep(
                        "utilisation",
                        usage.map(Usage::utilisation),
                        "busy hours / (window hours x units)"));
        return steps;
    }

    /// The figures that the steps read of the machines for a workload.
    public static List<Figure> figures(Hosting hosting, Workload workload) {
        List<Figure> figures = new ArrayList<>();
        figures.add(hosting.serving().decodeTokS());
        hosting.serving().reading().prefillTokS().ifPresent(figures::add);
        if (workload.mix().mayReadCache()) {
            figures.add(hosting.serving().prefixCache());
        }
        figures.add(hosting.maxUtilisation());
        hosting.quantity().ifPresent(figures::add);
        figures.add(hosting.hoursPerMonth());
        return figures;
    }
}
