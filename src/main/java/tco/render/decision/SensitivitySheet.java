package tco.render.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.sensitivity.Sensitivity;
import tco.engine.sensitivity.Swing;
import tco.engine.sensitivity.Swing.Turn;
import tco.model.Option;
import tco.render.document.Report.Sheet;
import tco.render.text.Cell;
import tco.text.RangeText;

/// Sensitivities for spreadsheets: a row for each figure.
final class SensitivitySheet {
    private static final List<String> NAMES =
            List.of(
                    "option",
                    "figure",
                    "value_low",
                    "value",
                    "value_high",
                    "monthly_usd_at_low",
                    "monthly_usd",
                    "monthly_usd_at_high",
                    "swing_usd",
                    "flips",
                    "cheapest_at_low",
                    "cheapest_at_high",
                    "flips_below",
                    "cheapest_below",
                    "flips_above",
                    "cheapest_above");

    private SensitivitySheet() {}

    static Sheet of(Sensitivity sensitivity) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Swing swing : sensitivity.swings()) {
            rows.add(
                    List.of(
                            new Cell.Text(sensitivity.option().id()),
                            new Cell.Text(swing.figure().path()),
                            figure(swing.moved().low()),
                            figure(swing.moved().typical()),
                            figure(swing.moved().high()),
                            new Cell.Money(swing.low().usd()),
                            new Cell.Money(sensitivity.usd()),
                            new Cell.Money(swing.high().usd()),
                            new Cell.Money(swing.usd()),
                            new Cell.Flag(swing.flips()),
                            id(swing.low().cheapest()),
                            id(swing.high().cheapest()),
                            value(swing.below()),
                            id(swing.below().flatMap(Turn::cheapest)),
                            value(swing.above()),
                            id(swing.above().flatMap(Turn::cheapest))));
        }
        return new Sheet(NAMES, rows);
    }

    private static Cell id(Optional<Option> option) {
        return option.<Cell>map(each -> new Cell.Text(each.id())).orElse(Cell.NONE);
    }

    private static Cell value(Optional<Turn> turn) {
        return turn.map(each -> figure(each.value())).orElse(Cell.NONE);
    }

    /// All digits of a figure, whatever its unit.
    private static Cell figure(double value) {
        return new Cell.Text(RangeText.plain(value));
    }
}
