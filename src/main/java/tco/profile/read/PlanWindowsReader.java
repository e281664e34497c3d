package tco.profile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tco.model.FigureKind;
import tco.model.Plan;
import tco.profile.yaml.Node;
import tco.text.NumberText;

/// Reads a plan's `windows`: `hours`, and what they include in dollars.
final class PlanWindowsReader {
    private static final String KEY = "windows";
    private static final String HOURS = "hours";
    private static final double MOST_HOURS = 8_760;

    private PlanWindowsReader() {}

    static List<Plan.Window> read(Fields plan, ReadContext context) {
        List<Plan.Window> windows = new ArrayList<>();
        List<Node> items = plan.list(KEY);
        for (int i = 0; i < items.size(); i++) {
            String at = plan.path(KEY) + "." + i;
            if (items.get(i) instanceof Node.Mapping item) {
                Fields fields = new Fields(item, at, context);
                OptionalDouble hours = hours(fields);
                var included = fields.required(FigureKind.INCLUDED_USD);
                fields.close();
                hours.ifPresent(length -> windows.add(new Plan.Window(length, included)));
            } else {
                context.faults().addShape(items.get(i), at, "{hours, included_usd}");
            }
        }
        return windows;
    }

    /// Empty after a fault.
    private static OptionalDouble hours(Fields window) {
        OptionalDouble hours =
                window.text(HOURS).map(NumberText::parse).orElse(OptionalDouble.empty());
        if (hours.isPresent() && hours.getAsDouble() > 0 && hours.getAsDouble() <= MOST_HOURS) {
            return hours;
        }
        String expected = "hours above 0, up to 8760";
        window.node(HOURS)
                .ifPresentOrElse(
                        node -> window.fault(node, HOURS, "is no length of a window", expected),
                        () -> window.missing(HOURS, expected));
        return OptionalDouble.empty();
    }
}
