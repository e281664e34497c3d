package tco.render.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tco.engine.project.Payback;
import tco.engine.project.Projection;
import tco.engine.project.Projection.ProjectedOption;
import tco.render.document.Document.Sheet;
import tco.render.text.Cell;

/// A projection for spreadsheets: a row for each option and month, then its total.
final class ProjectionSheet {
    private static final List<String> NAMES =
            List.of(
                    "option",
                    "month",
                    "tokens",
                    "units",
                    "cash_usd",
                    "cumulative_usd",
                    "npv_usd",
                    "payback_months",
                    "cost_known",
                    "estimate");

    private ProjectionSheet() {}

    static Sheet of(Projection projection) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ProjectedOption option : projection.options()) {
            for (int month = 0; month <= option.cash().months(); month++) {
                rows.add(month(option, month, projection));
            }
            rows.add(total(option));
        }
        return new Sheet(NAMES, rows);
    }

    private static List<Cell> month(ProjectedOption option, int month, Projection projection) {
        double usd = option.cash().usd(month);
        return List.of(
                new Cell.Text(option.option().id()),
                new Cell.Whole(month),
                new Cell.Tokens(option.months().get(month).tokens()),
                new Cell.Whole(option.months().get(month).units()),
                new Cell.Money(usd),
                new Cell.Money(option.cash().cumulativeUsd(month)),
                new Cell.Money(usd * projection.terms().presentValue(month)),
                Cell.NONE,
                new Cell.Flag(option.costKnown()),
                new Cell.Flag(option.estimates()));
    }

    private static List<Cell> total(ProjectedOption option) {
        OptionalDouble payback =
                option.payback().map(Payback::months).orElse(OptionalDouble.empty());
        return List.of(
                new Cell.Text(option.option().id()),
                new Cell.Text("total"),
                new Cell.Tokens(
                        option.months().stream().mapToDouble(ProjectedOption.Month::tokens).sum()),
                Cell.NONE,
                new Cell.Money(option.cash().totalUsd()),
                new Cell.Money(option.cash().totalUsd()),
                new Cell.Money(option.npvUsd()),
                payback.isPresent() ? new Cell.Share(payback.getAsDouble()) : Cell.NONE,
                new Cell.Flag(option.costKnown()),
                new Cell.Flag(option.estimates()));
    }
}
