package tco.render.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.project.Payback;
import tco.engine.project.Projection;
import tco.engine.project.Projection.ProjectedOption;
import tco.engine.project.ProjectionTerms;
import tco.model.Option;
import tco.render.RenderOptions;
import tco.render.chart.Axis;
import tco.render.chart.CharacterLines;
import tco.render.chart.CharacterLines.Frame;
import tco.render.chart.Chart.Caption;
import tco.render.chart.LineChart;
import tco.render.chart.LineChart.Series;
import tco.render.chart.LineChart.Spot;
import tco.render.document.Document;
import tco.render.document.Heading;
import tco.render.text.CountText;
import tco.render.text.MoneyText;
import tools.jackson.databind.JsonNode;

/// A projection: what each option costs over the horizon, and a chart of it.
public record ProjectionDocument(Projection projection, RenderOptions options) implements Document {
    /// More curves than this cannot be told apart.
    private static final int MOST_CURVES = 6;

    private static final Frame FRAME = new Frame(14, 0, 12, 72, "*", true);

    @Override
    public List<Block> screen() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(headline(projection)));
        blocks.add(table(projection));
        blocks.add(new Paragraph("Cumulative cost:"));
        blocks.add(new Verbatim(new CharacterLines(chart(projection), FRAME, options).draw()));
        List<String> notes = notes(projection);
        if (!notes.isEmpty()) {
            blocks.add(new Points(notes));
        }
        if (projection.options().stream().anyMatch(o -> o.estimates() || !o.costKnown())) {
            blocks.add(new Paragraph(OptionMarks.LEGEND));
        }
        blocks.add(new Paragraph(verdict(projection)));
        return blocks;
    }

    @Override
    public Sheet sheet() {
        return ProjectionSheet.of(projection);
    }

    @Override
    public JsonNode json() {
        return ProjectionJson.of(projection);
    }

    private static String headline(Projection projection) {
        ProjectionTerms terms = projection.terms();
        return "Cash over "
                + terms.months()
                + " months, "
                + projection.at().key()
                + " case; volume "
                + signed(terms.growth())
                + " a month; API prices "
                + signed(-terms.apiDecline())
                + " a year; discount "
                + CountText.percent(terms.discount())
                + " a year; payback against "
                + baseline(projection);
    }

    private static String baseline(Projection projection) {
        if (projection.baseline().isEmpty()) {
            return "nothing: no API is eligible";
        }
        Option baseline = projection.baseline().get();
        for (ProjectedOption option : projection.options()) {
            if (option.option().id().equals(baseline.id())) {
                return option.costKnown()
                        ? name(option)
                        : "nothing: the cost of " + name(option) + " is known from below only";
            }
        }
        return baseline.name();
    }

    private static String signed(double share) {
        return (share > 0 ? "+" : "") + CountText.percent(share);
    }

    /// Those whose cost is known, as many as a chart has room for, in the order of the table.
    public static List<ProjectedOption> charted(Projection projection) {
        return ranked(projection).stream()
                .filter(ProjectedOption::costKnown)
                .limit(MOST_CURVES)
                .toList();
    }

    /// Cheapest over the horizon first; options that may not win last.
    static List<ProjectedOption> ranked(Projection projection) {
        return projection.options().stream()
                .sorted(
                        Comparator.comparing((ProjectedOption o) -> !o.costKnown())
                                .thenComparing(o -> o.excludedBecause().isPresent())
                                .thenComparingDouble(ProjectedOption::npvUsd))
                .toList();
    }

    private static Table table(Projection projection) {
        List<List<String>> rows = new ArrayList<>();
        for (ProjectedOption option : ranked(projection)) {
            int last = option.cash().months();
            rows.add(
                    List.of(
                            name(option),
                            floor(option, option.cash().usd(0)),
                            floor(option, running(option, 1)),
                            floor(option, running(option, last)),
                            MoneyText.brief(option.resaleUsd()),
                            usd(option, option.cash().totalUsd()),
                            usd(option, option.npvUsd()),
                            payback(option, projection.baseline())));
        }
        return new Table(
                List.of(
                        Heading.words("option"),
                        Heading.number("up front").ranked(1),
                        Heading.number("month 1").ranked(3),
                        Heading.number("month " + projection.terms().months()).ranked(3),
                        Heading.number("resale").ranked(4),
                        Heading.number("total"),
                        Heading.number("NPV").ranked(2),
                        Heading.number("payback")),
                rows);
    }

    private static String name(ProjectedOption option) {
        return OptionMarks.name(option.option(), option.ownVolume());
    }

    private static String floor(ProjectedOption option, double usd) {
        return OptionMarks.usd(usd, option.costKnown(), false);
    }

    private static String usd(ProjectedOption option, double usd) {
        return OptionMarks.usd(usd, option.costKnown(), option.estimates());
    }

    /// A month's cash without the resale in the last one.
    private static double running(ProjectedOption option, int month) {
        double resale = month == option.cash().months() ? option.resaleUsd() : 0;
        return option.cash().usd(month) + resale;
    }

    private static String payback(ProjectedOption option, Optional<Option> baseline) {
        if (baseline.isPresent() && baseline.get().id().equals(option.option().id())) {
            return "baseline";
        }
        OptionalDouble months =
                option.payback().map(Payback::months).orElse(OptionalDouble.empty());
        if (option.payback().isEmpty()) {
            return "-";
        }
        return months.isPresent() ? CountText.number(tenths(months.getAsDouble())) : "never";
    }

    public static double tenths(double months) {
        return Math.round(months * 10) / 10.0;
    }

    /// What has been paid by the end of each month, a line an option.
    public static LineChart chart(Projection projection) {
        int months = projection.terms().months();
        List<Series> series = new ArrayList<>();
        double least = 0;
        double most = 0;
        for (ProjectedOption option : charted(projection)) {
            List<Spot> spots = new ArrayList<>();
            for (int month = 0; month <= months; month++) {
                double usd = option.cash().cumulativeUsd(month);
                spots.add(new Spot(month, usd));
                least = Math.min(least, usd);
                most = Math.max(most, usd);
            }
            String key = Series.letter(series.size());
            series.add(new Series(key, name(option), spots));
        }
        return new LineChart(
                new Caption(
                        "cash",
                        "Cumulative cost over " + months + " months",
                        "Lines of the "
                                + MoneyText.name()
                                + " paid by the end of each month, one for each option;"
                                + " they begin with what is paid up front. The table below has"
                                + " their ends."),
                new Axis(
                        "months",
                        Axis.Kind.MONTHS,
                        0,
                        months,
                        CountText::number,
                        month -> "month " + (int) month),
                Axis.ofMoney(
                        MoneyText.name() + " paid",
                        Axis.Kind.LINEAR,
                        least,
                        most,
                        MoneyText::brief),
                series,
                List.of(),
                List.of());
    }

    private static List<String> notes(Projection projection) {
        List<String> notes = new ArrayList<>();
        for (ProjectedOption option : ranked(projection)) {
            String name = name(option);
            option.excludedBecause().ifPresent(why -> notes.add(name + ": excluded: " + why));
            option.notes().forEach(note -> notes.add(name + ": " + note));
        }
        volumes(projection).ifPresent(notes::add);
        if (ranked(projection).size() > MOST_CURVES) {
            notes.add("the chart shows the " + MOST_CURVES + " with the lowest NPV");
        }
        return notes;
    }

    /// Options with a workload of their own are not after the same thing.
    private static Optional<String> volumes(Projection projection) {
        DoubleSummaryStatistics tokens =
                projection.options().stream()
                        .mapToDouble(option -> option.months().get(1).tokens())
                        .summaryStatistics();
        return tokens.getCount() == 0 || tokens.getMin() == tokens.getMax()
                ? Optional.empty()
                : Optional.of(
                        "the options serve different volumes: "
                                + CountText.tokens(tokens.getMin())
                                + " to "
                                + CountText.tokens(tokens.getMax())
                                + " tokens in month 1");
    }

    private static String verdict(Projection projection) {
        List<ProjectedOption> ranked = ranked(projection);
        if (ranked.isEmpty() || ranked.getFirst().excludedBecause().isPresent()) {
            return "No option is eligible.";
        }
        ProjectedOption best = ranked.getFirst();
        return "Over "
                + projection.terms().months()
                + " months "
                + name(best)
                + " costs least: "
                + usd(best, best.cash().totalUsd())
                + " in cash, "
                + usd(best, best.npvUsd())
                + " in today's money.";
    }
}
