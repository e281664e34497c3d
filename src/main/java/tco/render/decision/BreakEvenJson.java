package tco.render.decision;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tco.engine.breakeven.BreakEven;
import tco.engine.breakeven.BreakEven.Interval;
import tco.engine.breakeven.BreakEven.Never;
import tco.engine.breakeven.BreakEven.TurningPoint;
import tco.engine.breakeven.BreakEvenAnswer;
import tco.engine.breakeven.BreakEvenAnswer.AtCase;
import tco.engine.breakeven.FigureSolver.EqualCost;
import tco.engine.breakeven.FigureSolver.EqualCost.Crossing;
import tco.engine.breakeven.FigureSolver.EqualCost.Side;
import tco.render.text.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A break-even as JSON, `tco.breakeven/1`: an object, or an array of one for each case.
final class BreakEvenJson {
    private static final String SCHEMA = "tco.breakeven/1";

    private BreakEvenJson() {}

    static JsonNode of(BreakEvenAnswer report) {
        if (report.cases().size() == 1) {
            return document(report, report.cases().getFirst());
        }
        ArrayNode cases = JsonText.array();
        report.cases().forEach(answer -> cases.add(document(report, answer)));
        return cases;
    }

    private static ObjectNode document(BreakEvenAnswer report, AtCase answer) {
        BreakEven found = answer.volumes();
        ObjectNode document = JsonText.object().put("schema", SCHEMA);
        document.put("a", report.a().id()).put("b", report.b().id());
        document.put("case", answer.at().key());
        document.put("from_tokens", report.from()).put("to_tokens", report.to());
        ArrayNode intervals = document.putArray("a_cheaper");
        for (Interval interval : found.aCheaper()) {
            intervals
                    .addObject()
                    .put("from_tokens", interval.from())
                    .put("to_tokens", interval.to().orElse(null));
        }
        document.put("first", found.first().orElse(null));
        document.put("permanent", found.permanent().orElse(null));
        document.put("never_because", found.neverBecause().map(Never::key).orElse(null));
        document.put("truncated", found.truncated());
        document.set("break_even", found.turning().map(BreakEvenJson::turning).orElse(null));
        if (!answer.solved().isEmpty()) {
            ArrayNode solved = document.putArray("solved");
            answer.solved().forEach(equal -> solved.add(solved(report, answer, equal)));
        }
        document.set("notes", JsonText.texts(new BreakEvenText(report).notes()));
        return document;
    }

    private static ObjectNode turning(TurningPoint turning) {
        ObjectNode node = JsonText.object().put("tokens", turning.tokens());
        ObjectNode utilisation = node.putObject("utilisation");
        utilisation.set("a", share(turning.utilisationA()));
        utilisation.set("b", share(turning.utilisationB()));
        return node;
    }

    private static JsonNode share(OptionalDouble share) {
        return JsonText.number(share.orElse(Double.NaN));
    }

    private static ObjectNode solved(BreakEvenAnswer report, AtCase answer, EqualCost equal) {
        ObjectNode node = JsonText.object().put("path", equal.figure().path());
        node.set("tokens_a", JsonText.number(answer.tokensA()));
        node.set("tokens_b", JsonText.number(answer.tokensB()));
        node.set("from", JsonText.number(equal.from()));
        node.set("to", JsonText.number(equal.to()));
        ArrayNode values = node.putArray("values");
        for (Crossing crossing : equal.crossings()) {
            ObjectNode value = values.addObject();
            value.set("value", JsonText.number(crossing.value()));
            value.put("jump", crossing.jump());
            value.put("cheaper_below", id(report, crossing.cheaperBelow()));
            value.put("cheaper_above", id(report, crossing.cheaperAbove()));
        }
        node.put("cheaper_at_from", id(report, equal.cheaperAtFrom()));
        node.put("cheaper_at_to", id(report, equal.cheaperAtTo()));
        return node;
    }

    private static @Nullable String id(BreakEvenAnswer report, Optional<Side> side) {
        return side.map(which -> report.option(which).id()).orElse(null);
    }
}
