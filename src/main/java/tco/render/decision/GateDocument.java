package tco.render.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.verdict.GateResult;
import tco.engine.verdict.GateResult.Budget;
import tco.engine.verdict.GateResult.Expectation;
import tco.engine.verdict.GateResult.Freshness;
import tco.engine.verdict.GateResult.OldFigure;
import tco.render.document.Document;
import tco.render.text.Cell;
import tco.render.text.JsonText;
import tco.text.Printable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The gates of a check, and which of them hold.
public record GateDocument(List<GateResult> results) implements Document {
    private static final List<String> NAMES =
            List.of("gate", "result", "option", "value", "limit", "found");

    public GateDocument {
        results = List.copyOf(results);
    }

    @Override
    public List<Block> screen() {
        StringBuilder lines = new StringBuilder();
        for (GateResult result : results) {
            String line =
                    result.gate() + ": " + GateText.state(result) + ": " + GateText.found(result);
            lines.append(Printable.of(line)).append('\n');
        }
        return List.of(new Verbatim(lines.toString()));
    }

    @Override
    public Sheet sheet() {
        List<List<Cell>> rows = new ArrayList<>();
        for (GateResult result : results) {
            List<Cell> row = new ArrayList<>();
            row.add(new Cell.Text(result.gate()));
            row.add(new Cell.Text(GateText.state(result)));
            row.addAll(numbers(result));
            row.add(new Cell.Text(GateText.found(result)));
            rows.add(row);
        }
        return new Sheet(NAMES, rows);
    }

    /// The option looked at, what was found, and what was asked for.
    private static List<Cell> numbers(GateResult result) {
        return switch (result) {
            case Budget budget ->
                    List.of(
                            id(budget.option()),
                            budget.option().isPresent() ? new Cell.Money(budget.usd()) : Cell.NONE,
                            new Cell.Money(budget.budgetUsd()));
            case Expectation expectation ->
                    List.of(
                            id(expectation.cheapest()),
                            Cell.NONE,
                            new Cell.Text(expectation.expected()));
            case Freshness freshness ->
                    List.of(
                            Cell.NONE,
                            freshness.old().isEmpty()
                                    ? Cell.NONE
                                    : new Cell.Whole(freshness.old().getFirst().days()),
                            new Cell.Whole(freshness.maxAgeDays()));
        };
    }

    private static Cell id(Optional<String> option) {
        return option.<Cell>map(Cell.Text::new).orElse(Cell.NONE);
    }

    @Override
    public JsonNode json() {
        ObjectNode document = JsonText.object().put("schema", "tco.check/1");
        document.put("ok", results.stream().allMatch(GateResult::met));
        ArrayNode gates = document.putArray("gates");
        for (GateResult result : results) {
            ObjectNode node = gates.addObject().put("gate", result.gate());
            node.put("met", result.met());
            node.put("found", GateText.found(result));
            details(result, node);
        }
        return document;
    }

    private static void details(GateResult result, ObjectNode node) {
        switch (result) {
            case Budget budget -> {
                node.put("option", budget.option().orElse(null));
                node.put("excluded_because", budget.excludedBecause().orElse(null));
                node.put("case", budget.at().key());
                node.set(
                        "monthly_usd",
                        budget.option().isPresent()
                                ? JsonText.number(budget.usd())
                                : JsonText.none());
                node.put("estimates", budget.estimates());
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
