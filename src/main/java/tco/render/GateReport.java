package tco.render;

import java.util.ArrayList;
import java.util.List;
import tco.engine.gate.GateResult;
import tco.engine.gate.GateResult.Budget;
import tco.engine.gate.GateResult.Expectation;
import tco.engine.gate.GateResult.Freshness;
import tco.engine.gate.GateResult.OldFigure;
import tco.render.Report.Drawing;
import tco.render.Report.Sheet;
import tco.render.Report.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The gates of a check, and which of them hold.
public final class GateReport {
    private static final int MOST_NAMES = 3;

    private GateReport() {}

    public static Report of(List<GateResult> results) {
        List<List<String>> rows = new ArrayList<>();
        for (GateResult result : results) {
            rows.add(List.of(result.gate(), state(result), sentence(result)));
        }
        Texts table =
                new Texts(List.of("gate", "result", "found"), List.of(false, false, false), rows);
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(Printable.of(String.join(": ", row))).append('\n'));
        return new Report(
                List.of(new Drawing(lines.toString())), () -> sheet(table), () -> json(results));
    }

    private static String state(GateResult result) {
        return result.met() ? "ok" : "broken";
    }

    /// What a gate found, on one line.
    static String sentence(GateResult result) {
        return switch (result) {
            case Budget budget -> budget(budget);
            case Expectation expectation ->
                    "the cheapest option is "
                            + expectation.cheapest().orElse("none: no option is eligible")
                            + (expectation.met() ? "" : ", not " + expectation.expected());
            case Freshness freshness -> freshness(freshness);
        };
    }

    private static String budget(Budget budget) {
        if (budget.option().isEmpty()) {
            return "no option is eligible";
        }
        return budget.option().get()
                + " costs "
                + exact(budget.usd())
                + " a month ("
                + budget.at().key()
                + "), "
                + (budget.met() ? "within " : "above ")
                + exact(budget.budgetUsd());
    }

    private static String exact(double usd) {
        StringBuilder out = new StringBuilder("$");
        MoneyText.exact(out, usd);
        return out.toString();
    }

    private static String freshness(Freshness freshness) {
        if (freshness.met()) {
            return "none of "
                    + freshness.looked()
                    + " dated figures is older than "
                    + freshness.maxAgeDays()
                    + " days";
        }
        List<OldFigure> old = freshness.old();
        List<String> names = new ArrayList<>();
        for (OldFigure figure : old.subList(0, Math.min(MOST_NAMES, old.size()))) {
            names.add(figure.figure().path() + " (" + figure.figure().source().asOf() + ")");
        }
        String more = old.size() > MOST_NAMES ? " and " + (old.size() - MOST_NAMES) + " more" : "";
        return old.size()
                + " of "
                + freshness.looked()
                + " dated figures are older than "
                + freshness.maxAgeDays()
                + " days: "
                + String.join(", ", names)
                + more;
    }

    private static Sheet sheet(Texts table) {
        List<List<Cell>> rows = new ArrayList<>();
        for (List<String> row : table.rows()) {
            rows.add(row.stream().<Cell>map(Cell.Text::new).toList());
        }
        return new Sheet(table.headings(), rows);
    }

    private static ObjectNode json(List<GateResult> results) {
        ObjectNode document = JsonText.object().put("schema", "tco.check/1");
        document.put("ok", results.stream().allMatch(GateResult::met));
        ArrayNode gates = document.putArray("gates");
        for (GateResult result : results) {
            ObjectNode node = gates.addObject().put("gate", result.gate());
            node.put("met", result.met());
            node.put("found", sentence(result));
            details(result, node);
        }
        return document;
    }

    private static void details(GateResult result, ObjectNode node) {
        switch (result) {
            case Budget budget -> {
                node.put("option", budget.option().orElse(null));
                node.put("case", budget.at().key());
                node.set("monthly_usd", JsonText.number(budget.usd()));
                node.set("budget_usd", JsonText.number(budget.budgetUsd()));
            }
            case Expectation expectation -> {
                node.put("cheapest", expectation.cheapest().orElse(null));
                node.put("expected", expectation.expected());
            }
            case Freshness freshness -> {
                node.put("max_age_days", freshness.maxAgeDays());
                ArrayNode old = node.putArray("old");
                for (OldFigure figure : freshness.old()) {
                    old.addObject()
                            .put("path", figure.figure().path())
                            .put("as_of", figure.figure().source().asOf())
                            .put("age_days", figure.days());
                }
            }
        }
    }
}
