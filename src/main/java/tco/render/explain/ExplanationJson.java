package tco.render.explain;

import java.util.List;
import tco.engine.CostLines.CostLine;
import tco.engine.UsageStep;
import tco.engine.capacity.Derivation;
import tco.engine.capacity.Derivation.Term;
import tco.model.Figure;
import tco.render.RenderOptions;
import tco.render.comparison.ComparisonJson;
import tco.render.comparison.OptionJson;
import tco.render.comparison.Ranking;
import tco.render.text.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An explanation as one JSON document, `tco.explain/1`: the option as in a comparison, its lines
/// with formulas and figures.
final class ExplanationJson {
    private static final String SCHEMA = "tco.explain/1";

    private ExplanationJson() {}

    static ObjectNode of(Explanation explanation, RenderOptions options) {
        ObjectNode document = JsonText.object().put("schema", SCHEMA);
        document.set(
                "option",
                OptionJson.of(explanation.result(), Ranking.of(explanation.comparison(), options)));
        ArrayNode lines = document.putArray("lines");
        for (CostLine line : explanation.lines()) {
            lines.add(line(line));
        }
        document.set("clock", steps(explanation.clock()));
        document.set("usage", steps(explanation.usage()));
        document.set("usage_figures", figures(explanation.usageFigures()));
        ArrayNode estimates = document.putArray("estimates");
        explanation.derivations().forEach(each -> estimates.add(derivation(each)));
        document.set("workload_figures", figures(explanation.workloadFigures()));
        document.set(
                "generated_with", ComparisonJson.generatedWith(explanation.comparison(), options));
        return document;
    }

    private static ArrayNode steps(List<UsageStep> steps) {
        ArrayNode nodes = JsonText.array();
        for (UsageStep step : steps) {
            ObjectNode node = nodes.addObject().put("name", step.name());
            node.set("value", JsonText.cases(step.value(), Double::doubleValue));
            node.put("formula", step.formula());
        }
        return nodes;
    }

    private static ObjectNode line(CostLine line) {
        ObjectNode node = JsonText.object().put("component", line.component().key());
        node.set("quantity", JsonText.number(line.quantity()));
        node.put("unit", line.component().unit());
        node.set("unit_usd", JsonText.number(line.unitUsd()));
        node.set("monthly_usd", JsonText.cases(line.monthlyUsd(), Double::doubleValue));
        node.put("formula", line.formula());
        node.set("figures", figures(line.figures()));
        return node;
    }

    private static ObjectNode derivation(Derivation derivation) {
        ObjectNode node = JsonText.object().put("name", derivation.name());
        node.put("formula", derivation.formula());
        ArrayNode terms = node.putArray("terms");
        for (Term term : derivation.terms()) {
            ObjectNode each = terms.addObject().put("name", term.name());
            each.set("value", JsonText.range(term.value()));
            each.put("meaning", term.meaning());
        }
        node.set("figures", figures(derivation.figures()));
        return node;
    }

    private static ArrayNode figures(List<Figure> figures) {
        ArrayNode nodes = JsonText.array();
        for (Figure figure : figures) {
            ObjectNode node =
                    nodes.addObject().put("name", figure.name()).put("path", figure.path());
            node.set("value", JsonText.range(figure.range()));
            node.put("source", figure.source().text());
            node.put("as_of", figure.source().asOf());
            node.put("estimate", figure.source().estimate());
            node.put("place", figure.origin().place());
            node.put("layer", figure.origin().layer().label());
        }
        return nodes;
    }
}
