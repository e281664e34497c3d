package tco.render.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import tco.engine.OptionResult;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.engine.breakeven.VolumeCurves.Curve;
import tco.engine.breakeven.VolumeRegions.Region;
import tco.model.Option;
import tco.model.PerCase;
import tco.render.SortOrder;
import tco.render.chart.Axis;
import tco.render.chart.Chart.Caption;
import tco.render.chart.LineChart;
import tco.render.chart.LineChart.Guide;
import tco.render.chart.LineChart.Series;
import tco.render.chart.LineChart.Spot;
import tco.render.document.Document.Block;
import tco.render.document.Document.Paragraph;
import tco.render.document.Document.Table;
import tco.render.document.Heading;
import tco.render.report.CostReport.CostsByVolume;
import tco.render.text.CountText;
import tco.render.text.MoneyText;
import tco.text.Decimals;

/// The cost against the volume: the chart, and the same in words and tables. Options that may not
/// win, and those with a volume of their own, take no part.
final class VolumeSection {
    private static final String ENDLESS = "every larger volume";
    private static final String NONE = "none serves as much";

    /// More lines than this cannot be told apart.
    private static final int MOST_CURVES = 6;

    private final CostsByVolume costs;
    private final PerCase<Double> tokens;
    private final List<Curve> contenders;
    private final List<Curve> shown;
    private final List<Region> regions;

    private VolumeSection(
            CostsByVolume costs,
            List<Curve> contenders,
            PerCase<Double> tokens,
            List<Region> regions) {
        this.costs = costs;
        this.regions = regions;
        this.tokens = tokens;
        this.contenders = contenders;
        List<Curve> drawn = drawn();
        this.shown = contenders.stream().filter(drawn::contains).toList();
    }

    static VolumeSection of(CostReport report, CostsByVolume costs) {
        List<Curve> contenders = new ArrayList<>();
        for (OptionResult result : SortOrder.COST.sorted(report.comparison())) {
            costs.curves().curves().stream()
                    .filter(curve -> curve.option().id().equals(result.option().id()))
                    .forEach(contenders::add);
        }
        return new VolumeSection(
                costs,
                contenders,
                report.comparison().workload().map(d -> d.tokens().total()),
                costs.regions().regions());
    }

    /// Those that are the cheapest somewhere on the axis, then those that cost least.
    private List<Curve> drawn() {
        Set<Curve> drawn = new LinkedHashSet<>();
        for (CheapestRange range : costs.shownRanges()) {
            contenders.stream()
                    .filter(curve -> range.cheapest().filter(curve.option()::equals).isPresent())
                    .forEach(drawn::add);
        }
        drawn.addAll(contenders);
        return drawn.stream().limit(MOST_CURVES).toList();
    }

    LineChart chart() {
        List<Series> series = new ArrayList<>();
        for (Curve curve : shown) {
            String key = Series.letter(series.size());
            List<Spot> spots = Series.spots(costs.curves().volumes(), curve.usd());
            series.add(new Series(key, curve.option().name(), spots));
        }
        double[] usd =
                series.stream()
                        .flatMapToDouble(line -> line.spots().stream().mapToDouble(Spot::y))
                        .filter(value -> value > 0)
                        .toArray();
        double least = DoubleStream.of(usd).min().orElse(1);
        double most = DoubleStream.of(usd).max().orElse(least);
        return new LineChart(
                new Caption(
                        "volume",
                        "Cost a month against tokens a month",
                        "Lines on logarithmic axes, one for each option; a broad band runs under"
                                + " whichever is the cheapest. "
                                + String.join(" ", sentences())),
                new Axis(
                        "tokens a month",
                        Axis.Kind.LOGARITHMIC,
                        costs.least(),
                        costs.greatest(),
                        CountText::tokens),
                Axis.ofMoney(
                        MoneyText.name() + " a month",
                        Axis.Kind.LOGARITHMIC,
                        least,
                        most,
                        MoneyText::brief),
                series,
                guides(),
                lowest());
    }

    /// The cost of whichever option is the cheapest; with a gap where none serves as much.
    private List<Spot> lowest() {
        List<Spot> spots = new ArrayList<>();
        for (int step = 0; step < costs.curves().volumes().size(); step++) {
            double usd = costs.curves().leastUsd(step);
            spots.add(
                    new Spot(
                            costs.curves().volumes().get(step),
                            Double.isFinite(usd) ? usd : Double.NaN));
        }
        return spots;
    }

    private List<Guide> guides() {
        List<Guide> guides = new ArrayList<>();
        double low = Math.min(tokens.low(), Math.min(tokens.typical(), tokens.high()));
        double high = Math.max(tokens.low(), Math.max(tokens.typical(), tokens.high()));
        if (tokens.typical() > 0) {
            String range = CountText.range(CountText.tokens(low), CountText.tokens(high));
            String own = CountText.tokens(tokens.typical());
            String label = range.equals(own) ? own : own + " (" + range + ")";
            guides.add(
                    new Guide(tokens.typical(), tokens.typical(), "this workload: " + label, true));
        }
        for (Region region : regions) {
            double from = region.from().doubleValue();
            if (from > costs.least()) {
                guides.add(new Guide(from, from, CountText.about(from), false));
            }
        }
        return guides;
    }

    /// What the chart shows, in words and tables.
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(String.join(" ", sentences())));
        blocks.add(ranges());
        return blocks;
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>(RegionText.of(regions, tokens.typical()));
        int notShown = contenders.size() - shown.size();
        if (notShown > 0) {
            sentences.add(notShown + " more options that may win are not drawn.");
        }
        return sentences;
    }

    private Table ranges() {
        List<List<String>> rows = new ArrayList<>();
        for (CheapestRange range : costs.shownRanges()) {
            rows.add(
                    List.of(
                            range.cheapest().map(Option::name).orElse(NONE),
                            whole(range.from()),
                            range.to().map(VolumeSection::whole).orElse(ENDLESS),
                            range.cheapest()
                                    .filter(_ -> range.from().compareTo(BigInteger.ONE) > 0)
                                    .map(option -> usd(option, range.from().doubleValue()))
                                    .orElse("-")));
        }
        return new Table(
                List.of(
                        Heading.words("the cheapest"),
                        Heading.number("from tokens a month"),
                        Heading.number("to"),
                        Heading.number("cost at the start")),
                rows);
    }

    private static String whole(BigInteger count) {
        return Decimals.grouped(new StringBuilder(count.toString()), 0).toString();
    }

    /// The numbers behind the lines, at the ticks of the axis.
    Table numbers() {
        List<Double> volumes = costs.ticks();
        List<Heading> headings =
                new ArrayList<>(List.of(Heading.words(MoneyText.name() + " a month at")));
        volumes.forEach(volume -> headings.add(Heading.number(CountText.tokens(volume))));
        List<List<String>> rows = new ArrayList<>();
        for (Curve curve : shown) {
            List<String> row = new ArrayList<>(List.of(curve.option().name()));
            volumes.forEach(volume -> row.add(usd(curve.option(), volume)));
            rows.add(row);
        }
        return new Table(headings, rows);
    }

    private String usd(Option option, double volume) {
        double usd = costs.table().usd(option, volume);
        return Double.isFinite(usd) ? MoneyText.brief(usd) : "-";
    }
}
