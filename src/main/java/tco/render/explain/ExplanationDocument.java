package tco.render.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tco.engine.CostLines.CostLine;
import tco.engine.UsageStep;
import tco.engine.capacity.Derivation;
import tco.engine.capacity.Derivation.Term;
import tco.model.Figure;
import tco.model.PerCase;
import tco.model.Range;
import tco.render.RenderOptions;
import tco.render.comparison.Footnotes;
import tco.render.document.Document;
import tco.render.document.Heading;
import tco.render.text.Cell;
import tco.render.text.FigureText;
import tools.jackson.databind.JsonNode;

/// How an option's cost comes about: on a terminal line by line of its bill, on a page as a table
/// of the bill and one of all figures behind it.
public record ExplanationDocument(Explanation explanation, RenderOptions options)
        implements Document {
    private static final String USE = "use";
    private static final String WORKLOAD = "workload";
    private static final List<String> NAMES =
            List.of(
                    "option",
                    "component",
                    "quantity",
                    "unit",
                    "unit_usd",
                    "monthly_usd_low",
                    "monthly_usd",
                    "monthly_usd_high",
                    "formula",
                    "figure",
                    "value_low",
                    "value",
                    "value_high",
                    "source",
                    "as_of",
                    "file",
                    "line",
                    "layer",
                    "estimate");
    private static final List<Cell> NO_MONEY = Collections.nCopies(7, Cell.NONE);

    @Override
    public List<Block> screen() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(title());
        for (CostLine line : explanation.lines()) {
            List<Entry> entries = new ArrayList<>();
            entries.add(new Entry("  ", ExplanationText.sum(line)));
            entries.add(new Entry("  ", line.formula()));
            entries.addAll(figures(line.figures()));
            blocks.add(new Lines(line.component().key(), entries));
        }
        if (!explanation.clock().isEmpty()) {
            blocks.add(new Lines("prices by the clock", steps(explanation.clock())));
        }
        if (!explanation.usage().isEmpty()) {
            List<Entry> entries = steps(explanation.usage());
            entries.addAll(figures(explanation.usageFigures()));
            blocks.add(new Lines("use of the machines", entries));
        }
        for (Derivation derivation : explanation.derivations()) {
            blocks.add(derivation(derivation));
        }
        blocks.add(new Lines(WORKLOAD, figures(explanation.workloadFigures())));
        List<Entry> total = new ArrayList<>();
        total.add(new Entry("  ", ExplanationText.totals(explanation)));
        explanation.result().notes().forEach(note -> total.add(new Entry("- ", note)));
        blocks.add(new Lines("total", total));
        return blocks;
    }

    private static List<Entry> steps(List<UsageStep> steps) {
        List<Entry> entries = new ArrayList<>();
        for (UsageStep step : steps) {
            String value = step.name() + " " + ExplanationText.step(step);
            entries.add(new Entry("  ", value + " = " + step.formula()));
        }
        return entries;
    }

    private Lines title() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("", ExplanationText.summary(explanation.result())));
        explanation
                .result()
                .excludedBecause()
                .ifPresent(because -> entries.add(new Entry("", Footnotes.EXCLUDED + because)));
        return new Lines(ExplanationText.title(explanation.result()), entries);
    }

    private static Lines derivation(Derivation derivation) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("  ", derivation.formula()));
        for (Term term : derivation.terms()) {
            entries.add(new Entry("    ", ExplanationText.term(term)));
        }
        entries.addAll(figures(derivation.figures()));
        return new Lines(ExplanationText.estimated(derivation), entries);
    }

    private static List<Entry> figures(List<Figure> figures) {
        List<Entry> entries = new ArrayList<>();
        for (Figure figure : figures) {
            String value = figure.path() + " " + FigureText.value(figure.range());
            entries.add(new Entry("    ", value + ": " + FigureText.origin(figure)));
        }
        return entries;
    }

    @Override
    public List<Block> page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(title());
        blocks.add(bill());
        blocks.add(figures());
        blocks.add(new Paragraph(ExplanationText.totals(explanation)));
        if (!explanation.result().notes().isEmpty()) {
            blocks.add(new Points(explanation.result().notes()));
        }
        return blocks;
    }

    private Table bill() {
        List<List<String>> rows = new ArrayList<>();
        for (CostLine line : explanation.lines()) {
            rows.add(List.of(line.component().key(), ExplanationText.sum(line), line.formula()));
        }
        for (UsageStep step : explanation.clock()) {
            rows.add(List.of(step.name(), ExplanationText.step(step), step.formula()));
        }
        for (UsageStep step : explanation.usage()) {
            rows.add(List.of(step.name(), ExplanationText.step(step), step.formula()));
        }
        for (Derivation derivation : explanation.derivations()) {
            String name = ExplanationText.estimated(derivation);
            rows.add(List.of(name, ExplanationText.terms(derivation), derivation.formula()));
        }
        return new Table(
                List.of(Heading.words("line"), Heading.words("sum"), Heading.words("formula")),
                rows);
    }

    private Table figures() {
        List<List<String>> rows = new ArrayList<>();
        for (CostLine line : explanation.lines()) {
            figures(line.component().key(), line.figures(), rows);
        }
        figures(USE, explanation.usageFigures(), rows);
        for (Derivation derivation : explanation.derivations()) {
            figures(ExplanationText.estimated(derivation), derivation.figures(), rows);
        }
        figures(WORKLOAD, explanation.workloadFigures(), rows);
        return new Table(
                List.of(
                        Heading.words("line"),
                        Heading.path("figure"),
                        Heading.number("value"),
                        Heading.words("source")),
                rows);
    }

    private static void figures(String line, List<Figure> figures, List<List<String>> rows) {
        for (Figure figure : figures) {
            rows.add(
                    List.of(
                            line,
                            figure.path(),
                            FigureText.value(figure.range()),
                            FigureText.origin(figure)));
        }
    }

    /// One row for each line of the bill and figure that it reads, then the figures behind the use
    /// of machines and the workload.
    @Override
    public Sheet sheet() {
        List<List<Cell>> rows = new ArrayList<>();
        for (CostLine line : explanation.lines()) {
            row(line.component().key(), money(line), line.figures(), rows);
        }
        row(USE, NO_MONEY, explanation.usageFigures(), rows);
        for (Derivation derivation : explanation.derivations()) {
            row(ExplanationText.estimated(derivation), NO_MONEY, derivation.figures(), rows);
        }
        row(WORKLOAD, NO_MONEY, explanation.workloadFigures(), rows);
        return new Sheet(NAMES, rows);
    }

    private static List<Cell> money(CostLine line) {
        PerCase<Double> usd = line.monthlyUsd();
        return List.of(
                new Cell.Amount(line.quantity()),
                new Cell.Text(line.component().unit()),
                new Cell.Amount(line.unitUsd()),
                new Cell.Money(usd.low()),
                new Cell.Money(usd.typical()),
                new Cell.Money(usd.high()),
                new Cell.Text(line.formula()));
    }

    private void row(
            String component, List<Cell> money, List<Figure> figures, List<List<Cell>> rows) {
        for (Figure figure : figures) {
            Range range = figure.range();
            List<Cell> row = new ArrayList<>();
            row.add(new Cell.Text(explanation.result().option().id()));
            row.add(new Cell.Text(component));
            row.addAll(money);
            row.add(new Cell.Text(figure.path()));
            row.add(new Cell.Amount(range.low()));
            row.add(new Cell.Amount(range.typical()));
            row.add(new Cell.Amount(range.high()));
            row.add(new Cell.Text(figure.source().text()));
            row.add(new Cell.Text(figure.source().asOf()));
            row.add(new Cell.Text(figure.origin().file()));
            int line = figure.origin().line();
            row.add(line > 0 ? new Cell.Whole(line) : Cell.NONE);
            row.add(new Cell.Text(figure.origin().layer().label()));
            row.add(new Cell.Flag(figure.source().estimate()));
            rows.add(row);
        }
    }

    @Override
    public JsonNode json() {
        return ExplanationJson.of(explanation, options);
    }
}
