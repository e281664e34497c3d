package tco.render.decision;

import java.util.ArrayList;
import java.util.List;
import tco.engine.advice.Advice;
import tco.engine.advice.Finding;
import tco.engine.advice.Measure;
import tco.render.document.Report.Sheet;
import tco.render.text.Cell;

/// Advice for spreadsheets: a row for each number of a rule, then one for the recommendation and
/// one for what speaks against it.
final class AdviceSheet {
    private static final List<String> NAMES =
            List.of(
                    "rule",
                    "speaks_for",
                    "stake_usd",
                    "threshold",
                    "measure",
                    "value",
                    "unit",
                    "source");

    private AdviceSheet() {}

    static Sheet of(Advice advice) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Finding finding : advice.findings()) {
            finding.measures().forEach(measure -> rows.add(row(finding, measure)));
            if (finding.measures().isEmpty()) {
                rows.add(row(finding, Cell.NONE, Cell.NONE, Cell.NONE));
            }
        }
        advice.recommendation().ifPresent(chosen -> rows.add(recommended(chosen)));
        advice.against()
                .ifPresent(objection ->
                        rows.add(
                                List.of(
                                        new Cell.Text("against"),
                                        Cell.NONE,
                                        new Cell.Money(objection.stakeUsd()),
                                        Cell.NONE,
                                        new Cell.Text(objection.rule()),
                                        Cell.NONE,
                                        Cell.NONE,
                                        Cell.NONE)));
        return new Sheet(NAMES, rows);
    }

    private static List<Cell> row(Finding finding, Measure measure) {
        return row(
                finding,
                new Cell.Text(measure.name()),
                new Cell.Share(measure.value()),
                new Cell.Text(measure.unit().key()));
    }

    private static List<Cell> row(Finding finding, Cell measure, Cell value, Cell unit) {
        return List.of(
                new Cell.Text(finding.rule()),
                new Cell.Text(finding.speaksFor().key()),
                new Cell.Money(finding.stakeUsd()),
                new Cell.Text(finding.threshold()),
                measure,
                value,
                unit,
                new Cell.Text(finding.source()));
    }

    private static List<Cell> recommended(Advice.Recommendation chosen) {
        return List.of(
                new Cell.Text("recommendation"),
                new Cell.Text(chosen.side().key()),
                Cell.NONE,
                Cell.NONE,
                new Cell.Text(chosen.option().id()),
                new Cell.Money(chosen.usd()),
                new Cell.Text(Measure.Unit.USD_A_MONTH.key()),
                Cell.NONE);
    }
}
