package tco.render.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.Difference;
import tco.engine.Difference.OptionChange;
import tco.engine.OptionResult;
import tco.model.Case;
import tco.render.document.Document;
import tco.render.document.Document.Block;
import tco.render.document.Document.Paragraph;
import tco.render.document.Document.Sheet;
import tco.render.document.Document.Table;
import tco.render.document.Heading;
import tco.render.text.Cell;
import tco.render.text.CellText;
import tools.jackson.databind.JsonNode;

/// What a row of changes did to a comparison, change by change and all in all.
public record ChangeDocument(List<Changed> steps, String version) implements Document {
    public static final String ALL = "all changes";
    private static final List<String> NAMES =
            List.of("change", "option", "name", "before_usd", "after_usd", "more_usd", "remark");
    private static final List<Heading> HEADINGS =
            List.of(
                    Heading.words("option"),
                    Heading.number("before"),
                    Heading.number("after"),
                    Heading.number("more"),
                    Heading.words("remark"));

    /// One change in words, and what is compared before and after it.
    public record Changed(String label, Comparison before, Comparison after) {
        Difference difference() {
            return Difference.between(before, after);
        }
    }

    /// What became of an option; nothing where it is not compared.
    private record Row(
            OptionResult option,
            Optional<OptionResult> before,
            Optional<OptionResult> after,
            String remark) {
        Optional<Double> more() {
            return before.flatMap(
                    was -> after.map(is -> is.usd(Case.TYPICAL) - was.usd(Case.TYPICAL)));
        }
    }

    public ChangeDocument {
        steps = List.copyOf(steps);
    }

    /// The changes in their order; where there are several, all of them follow as one.
    private List<Changed> each() {
        List<Changed> each = new ArrayList<>(steps);
        if (steps.size() > 1) {
            each.add(new Changed(ALL, steps.getFirst().before(), steps.getLast().after()));
        }
        return each;
    }

    @Override
    public List<Block> screen() {
        List<Block> blocks = new ArrayList<>();
        for (Changed step : each()) {
            blocks.add(new Paragraph(step.label()));
            blocks.add(
                    new Table(HEADINGS, rows(step).stream().map(ChangeDocument::texts).toList()));
        }
        return blocks;
    }

    @Override
    public JsonNode json() {
        return ChangeJson.of(steps, version);
    }

    private static List<Row> rows(Changed step) {
        Difference difference = step.difference();
        List<Row> rows = new ArrayList<>();
        for (OptionChange change : difference.options()) {
            rows.add(
                    new Row(
                            change.after(),
                            Optional.of(change.before()),
                            Optional.of(change.after()),
                            ChangeText.remark(change)));
        }
        for (OptionResult added : difference.added()) {
            rows.add(new Row(added, Optional.empty(), Optional.of(added), ChangeText.NEW));
        }
        for (OptionResult dropped : difference.dropped()) {
            rows.add(new Row(dropped, Optional.of(dropped), Optional.empty(), ChangeText.GONE));
        }
        return rows;
    }

    private static List<String> texts(Row row) {
        return List.of(
                row.option().option().name(),
                row.before().map(ChangeText::typical).orElse(CellText.NONE),
                row.after().map(ChangeText::typical).orElse(CellText.NONE),
                row.more().map(ChangeText::signed).orElse(CellText.NONE),
                row.remark());
    }

    @Override
    public Sheet sheet() {
        List<List<Cell>> cells = new ArrayList<>();
        for (Changed step : each()) {
            for (Row row : rows(step)) {
                cells.add(
                        List.of(
                                new Cell.Text(step.label()),
                                new Cell.Text(row.option().option().id()),
                                new Cell.Text(row.option().option().name()),
                                usd(row.before().map(was -> was.usd(Case.TYPICAL))),
                                usd(row.after().map(is -> is.usd(Case.TYPICAL))),
                                usd(row.more()),
                                new Cell.Text(row.remark())));
            }
        }
        return new Sheet(NAMES, cells);
    }

    private static Cell usd(Optional<Double> usd) {
        return usd.<Cell>map(Cell.Money::new).orElse(Cell.NONE);
    }
}
