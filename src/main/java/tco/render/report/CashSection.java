package tco.render.report;

import java.util.ArrayList;
import java.util.List;
import tco.engine.project.Payback;
import tco.engine.project.Projection;
import tco.engine.project.Projection.ProjectedOption;
import tco.model.Option;
import tco.render.chart.LineChart;
import tco.render.chart.LineChart.Guide;
import tco.render.decision.ProjectionDocument;
import tco.render.document.Document;
import tco.render.document.Document.Block;
import tco.render.document.Document.Table;
import tco.render.document.Heading;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// The cash over the horizon: the chart of what has been paid by when, and the projection's own
/// words and table.
final class CashSection {
    private static final int MOST_COLUMNS = 6;

    private final Projection projection;
    private final Document words;

    private CashSection(Projection projection, Document words) {
        this.projection = projection;
        this.words = words;
    }

    static CashSection of(CostReport report) {
        return new CashSection(
                report.projection(), new ProjectionDocument(report.projection(), report.options()));
    }

    /// The projection as its own command tells it, its text chart included.
    List<Block> blocks() {
        return words.page();
    }

    LineChart chart() {
        List<Guide> guides = new ArrayList<>();
        for (ProjectedOption option : ProjectionDocument.charted(projection)) {
            option.payback().ifPresent(payback -> guide(option.option(), payback, guides));
        }
        return ProjectionDocument.chart(projection).with(guides);
    }

    private void guide(Option option, Payback payback, List<Guide> guides) {
        boolean isBaseline =
                projection.baseline().filter(base -> base.id().equals(option.id())).isPresent();
        if (!isBaseline && payback.months().orElse(0) > 0) {
            double month = payback.months().getAsDouble();
            guides.add(
                    new Guide(
                            month,
                            month,
                            "paid back at " + CountText.number(ProjectionDocument.tenths(month)),
                            false));
        }
    }

    private int months() {
        return projection.terms().months();
    }

    /// The numbers behind the lines, at months in equal steps.
    Table numbers() {
        List<Integer> shown = new ArrayList<>();
        int step = Math.ceilDiv(months(), MOST_COLUMNS);
        for (int month = 0; month < months(); month += step) {
            shown.add(month);
        }
        shown.add(months());
        List<Heading> headings =
                new ArrayList<>(List.of(Heading.words(MoneyText.name() + " paid by month")));
        shown.forEach(month -> headings.add(Heading.number(month.toString())));
        List<List<String>> rows = new ArrayList<>();
        for (ProjectedOption option : ProjectionDocument.charted(projection)) {
            List<String> row = new ArrayList<>(List.of(option.option().name()));
            shown.forEach(month -> row.add(MoneyText.brief(option.cash().cumulativeUsd(month))));
            rows.add(row);
        }
        return new Table(headings, rows);
    }
}
