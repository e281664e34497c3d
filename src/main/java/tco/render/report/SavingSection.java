package tco.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.project.Projection.ProjectedOption;
import tco.model.Case;
import tco.render.comparison.OptionText;
import tco.render.document.Document.Table;
import tco.render.document.Heading;
import tco.render.text.CellText;
import tco.render.text.MoneyText;

/// What those that win save against what is paid for today: a month, a year, and in cash over the
/// horizon.
final class SavingSection {
    private static final int MONTHS_A_YEAR = 12;

    private final CostReport report;
    private final OptionResult today;

    private SavingSection(CostReport report, OptionResult today) {
        this.report = report;
        this.today = today;
    }

    /// Empty where nobody said what is paid today.
    static Optional<SavingSection> of(CostReport report) {
        return report.comparison().today().map(today -> new SavingSection(report, today));
    }

    Table table() {
        Comparison comparison = report.comparison();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(today));
        for (OptionResult winner : comparison.winners().all()) {
            if (!winner.isSameAs(today)) {
                rows.add(row(winner));
            }
        }
        return new Table(
                List.of(
                        Heading.words("against what you pay today"),
                        Heading.number("a month"),
                        Heading.number("saves a month"),
                        Heading.number("saves a year"),
                        Heading.number(
                                "cash saved in "
                                        + report.projection().terms().months()
                                        + " months")),
                rows);
    }

    private List<String> row(OptionResult result) {
        double saved = today.usd(Case.TYPICAL) - result.usd(Case.TYPICAL);
        boolean known = today.costKnown() && result.costKnown() && !result.isSameAs(today);
        String name = result.option().name();
        return List.of(
                result.isSameAs(today) ? name + " (today)" : name,
                OptionText.month(result),
                known ? MoneyText.brief(saved) : CellText.NONE,
                known ? MoneyText.brief(saved * MONTHS_A_YEAR) : CellText.NONE,
                known ? MoneyText.brief(paid(today) - paid(result)) : CellText.NONE);
    }

    /// Cash over the horizon.
    private double paid(OptionResult result) {
        for (ProjectedOption option : report.projection().options()) {
            if (option.option().id().equals(result.option().id())) {
                return option.cash().totalUsd();
            }
        }
        throw new IllegalStateException("a projection holds all options of its scenario");
    }
}
