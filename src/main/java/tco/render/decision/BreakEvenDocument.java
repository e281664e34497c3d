package tco.render.decision;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.breakeven.BreakEven;
import tco.engine.breakeven.BreakEven.Interval;
import tco.engine.breakeven.BreakEven.Never;
import tco.engine.breakeven.BreakEvenAnswer;
import tco.engine.breakeven.BreakEvenAnswer.AtCase;
import tco.engine.breakeven.FigureSolver.EqualCost;
import tco.engine.breakeven.FigureSolver.EqualCost.Crossing;
import tco.engine.breakeven.FigureSolver.EqualCost.Side;
import tco.engine.breakeven.VolumeCurves;
import tco.render.RenderOptions;
import tco.render.document.Document;
import tco.render.document.Heading;
import tco.render.text.Cell;
import tco.text.RangeText;
import tools.jackson.databind.JsonNode;

/// When one option is cheaper than another: for each case its sentences, with a chart on a terminal
/// and a table of the volumes on a page.
///
/// @param curves what both options cost around the break-evens, one for each case
public record BreakEvenDocument(
        BreakEvenAnswer report, List<VolumeCurves> curves, RenderOptions options)
        implements Document {
    private static final int INTERVALS_SHOWN = 12;
    private static final List<String> INTERVALS =
            List.of(
                    "a",
                    "b",
                    "case",
                    "from_tokens",
                    "to_tokens",
                    "first",
                    "permanent",
                    "never_because");
    private static final List<String> VALUES =
            List.of("a", "b", "case", "path", "value", "jump", "cheaper_below", "cheaper_above");

    public BreakEvenDocument {
        curves = List.copyOf(curves);
    }

    @Override
    public List<Block> screen() {
        BreakEvenText text = new BreakEvenText(report);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < report.cases().size(); i++) {
            AtCase answer = report.cases().get(i);
            List<Entry> entries = new ArrayList<>();
            text.sentences(answer).forEach(sentence -> entries.add(new Entry("", sentence)));
            intervals(text, answer).forEach(interval -> entries.add(new Entry("  ", interval)));
            blocks.add(new Lines("", entries));
            blocks.add(new Verbatim(BreakEvenChart.draw(report, answer, curves.get(i), options)));
        }
        if (!text.notes().isEmpty()) {
            blocks.add(new Points(text.notes()));
        }
        return blocks;
    }

    /// The first intervals, where there are several.
    private static List<String> intervals(BreakEvenText text, AtCase answer) {
        List<Interval> intervals = answer.volumes().aCheaper();
        List<String> lines = new ArrayList<>();
        if (intervals.size() < 2) {
            return lines;
        }
        int shown = Math.min(INTERVALS_SHOWN, intervals.size());
        for (Interval interval : intervals.subList(0, shown)) {
            lines.add(text.range(interval));
        }
        if (intervals.size() > shown || answer.volumes().truncated()) {
            String more = answer.volumes().truncated() ? "more than " : "";
            lines.add("and " + more + (intervals.size() - shown) + " others");
        }
        return lines;
    }

    @Override
    public List<Block> page() {
        BreakEvenText text = new BreakEvenText(report);
        List<String> sentences = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (AtCase answer : report.cases()) {
            sentences.addAll(text.sentences(answer));
            String at = answer.at().key();
            for (Interval interval : answer.volumes().aCheaper()) {
                String to = interval.to().map(BreakEvenText::number).orElse("any");
                rows.add(List.of(at, BreakEvenText.number(interval.from()), to));
            }
            if (answer.volumes().aCheaper().isEmpty()) {
                rows.add(List.of(at, "never", ""));
            }
        }
        sentences.addAll(text.notes());
        return List.of(
                new Lines(text.title(), List.of()),
                new Points(sentences),
                new Table(
                        List.of(
                                Heading.words("case"),
                                Heading.number("cheaper from tokens"),
                                Heading.number("to tokens")),
                        rows));
    }

    /// One row for each interval in which a is cheaper, or one without an interval; where figures
    /// are solved for, one row for each of their values instead.
    @Override
    public Sheet sheet() {
        boolean solved = !report.cases().getFirst().solved().isEmpty();
        List<List<Cell>> rows = new ArrayList<>();
        for (AtCase answer : report.cases()) {
            if (solved) {
                answer.solved().forEach(equal -> values(answer, equal, rows));
            } else {
                intervals(answer, rows);
            }
        }
        return new Sheet(solved ? VALUES : INTERVALS, rows);
    }

    private void intervals(AtCase answer, List<List<Cell>> rows) {
        BreakEven found = answer.volumes();
        for (Interval interval : found.aCheaper()) {
            rows.add(interval(answer, Optional.of(interval.from()), interval.to()));
        }
        if (found.aCheaper().isEmpty()) {
            rows.add(interval(answer, Optional.empty(), Optional.empty()));
        }
    }

    private List<Cell> interval(AtCase answer, Optional<BigInteger> from, Optional<BigInteger> to) {
        BreakEven found = answer.volumes();
        List<Cell> row = start(answer);
        row.add(tokens(from));
        row.add(tokens(to));
        row.add(tokens(found.first()));
        row.add(tokens(found.permanent()));
        row.add(text(found.neverBecause().map(Never::key)));
        return row;
    }

    private void values(AtCase answer, EqualCost equal, List<List<Cell>> rows) {
        for (Crossing crossing : equal.crossings()) {
            List<Cell> row = start(answer);
            row.add(new Cell.Text(equal.figure().path()));
            row.add(new Cell.Given(RangeText.plain(crossing.value())));
            row.add(new Cell.Flag(crossing.jump()));
            row.add(side(crossing.cheaperBelow()));
            row.add(side(crossing.cheaperAbove()));
            rows.add(row);
        }
        if (equal.crossings().isEmpty()) {
            List<Cell> row = start(answer);
            row.add(new Cell.Text(equal.figure().path()));
            row.add(Cell.NONE);
            row.add(Cell.NONE);
            row.add(side(equal.cheaperAtFrom()));
            row.add(side(equal.cheaperAtTo()));
            rows.add(row);
        }
    }

    private List<Cell> start(AtCase answer) {
        List<Cell> row = new ArrayList<>();
        row.add(new Cell.Text(report.a().id()));
        row.add(new Cell.Text(report.b().id()));
        row.add(new Cell.Text(answer.at().key()));
        return row;
    }

    private Cell side(Optional<Side> side) {
        return text(side.map(each -> report.option(each).id()));
    }

    private static Cell tokens(Optional<BigInteger> tokens) {
        return text(tokens.map(BigInteger::toString));
    }

    private static Cell text(Optional<String> text) {
        return text.<Cell>map(Cell.Text::new).orElse(Cell.NONE);
    }

    @Override
    public JsonNode json() {
        return BreakEvenJson.of(report);
    }
}
