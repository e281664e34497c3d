package tco.render.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.Difference;
import tco.engine.Difference.OptionChange;
import tco.engine.OptionResult;
import tco.model.Case;
import tco.render.document.Heading;
import tco.render.document.Report;
import tco.render.document.Report.Block;
import tco.render.document.Report.Paragraph;
import tco.render.document.Report.Sheet;
import tco.render.document.Report.Texts;
import tco.render.text.Cell;
import tco.render.text.CellText;

/// What a row of changes did to a comparison, change by change and all in all.
public final class ChangeReport {
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

    private ChangeReport() {}

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

    /// The changes in their order; where there are several, all of them follow as one.
    public static Report of(List<Changed> steps, String version) {
        List<Changed> each = new ArrayList<>(steps);
        if (steps.size() > 1) {
            each.add(new Changed(ALL, steps.getFirst().before(), steps.getLast().after()));
        }
        List<Block> text = new ArrayList<>();
        for (Changed step : each) {
            text.add(new Paragraph(step.label()));
            text.add(new Texts(HEADINGS, rows(step).stream().map(ChangeReport::texts).toList()));
        }
        return new Report(text, () -> sheet(each), () -> ChangeJson.of(steps, version));
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

    private static Sheet sheet(List<Changed> steps) {
        List<List<Cell>> cells = new ArrayList<>();
        for (Changed step : steps) {
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
