package tco.render.comparison;

import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.Difference;
import tco.engine.Difference.FigureChange;
import tco.engine.Difference.OptionChange;
import tco.engine.OptionResult;
import tco.engine.cost.Monthly;
import tco.render.comparison.ChangeDocument.Changed;
import tco.render.text.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Changes and their effects as one JSON document, `tco.diff/1`.
final class ChangeJson {
    private ChangeJson() {}

    static ObjectNode of(List<Changed> steps, String version) {
        ObjectNode document = JsonText.object().put("schema", "tco.diff/1");
        ArrayNode changes = document.putArray("changes");
        steps.forEach(step -> changes.add(step(step)));
        if (!steps.isEmpty()) {
            Changed all =
                    new Changed(
                            ChangeDocument.ALL, steps.getFirst().before(), steps.getLast().after());
            document.set("all", step(all));
        }
        return document.put("version", version);
    }

    private static ObjectNode step(Changed step) {
        Difference difference = step.difference();
        ObjectNode node = JsonText.object().put("change", step.label());
        ArrayNode figures = node.putArray("figures");
        for (FigureChange change : difference.figures()) {
            ObjectNode figure = figures.addObject().put("path", change.figure().path());
            figure.set("before", JsonText.range(change.before()));
            figure.set("after", JsonText.range(change.after()));
        }
        ArrayNode options = node.putArray("options");
        for (OptionChange change : difference.options()) {
            options.add(option(Optional.of(change.before()), Optional.of(change.after())));
        }
        difference.added().forEach(is -> options.add(option(Optional.empty(), Optional.of(is))));
        difference
                .dropped()
                .forEach(was -> options.add(option(Optional.of(was), Optional.empty())));
        node.put("unchanged", difference.unchanged());
        cheapest("cheapest_before", step.before(), node);
        cheapest("cheapest_after", step.after(), node);
        return node;
    }

    private static ObjectNode option(Optional<OptionResult> before, Optional<OptionResult> after) {
        OptionResult either = after.or(() -> before).orElseThrow();
        ObjectNode node =
                JsonText.object()
                        .put("id", either.option().id())
                        .put("name", either.option().name());
        side("before", before, node);
        side("after", after, node);
        return node;
    }

    private static void side(String name, Optional<OptionResult> result, ObjectNode into) {
        if (result.isEmpty()) {
            into.putNull(name);
            return;
        }
        ObjectNode node = into.putObject(name);
        node.set("monthly_usd", JsonText.cases(result.get().monthly(), Monthly::usd));
        node.put("eligible", result.get().eligible());
        node.put("excluded_because", result.get().excludedBecause().orElse(null));
    }

    private static void cheapest(String name, Comparison comparison, ObjectNode into) {
        into.put(name, comparison.cheapest().map(best -> best.option().id()).orElse(null));
    }
}
