package tco.render.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.model.Option;
import tco.model.PerCase;
import tco.render.chart.Axis;
import tco.render.chart.Caption;
import tco.render.chart.Guide;
import tco.render.chart.LinePlot;
import tco.render.chart.Series;
import tco.render.chart.Spot;
import tco.render.document.Document.Block;
import tco.render.document.Document.Paragraph;
import tco.render.document.Document.Table;
import tco.render.document.Heading;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// The cost against the volume: the chart, and the same in words and tables.
final class VolumeSection {
    private static final String ENDLESS = "every larger volume";
    private static final String NONE = "none serves as much";

    private final VolumeCurves curves;
    private final PerCase<Double> tokens;

    private VolumeSection(VolumeCurves curves, PerCase<Double> tokens) {
        this.curves = curves;
        this.tokens = tokens;
    }

    static VolumeSection of(CostReport report, VolumeCurves curves) {
        return new VolumeSection(
                curves, report.comparison().workload().map(demand -> demand.tokens().total()));
    }

    LinePlot chart() {
        List<Series> series = new ArrayList<>();
        curves.shown().forEach(o -> series.add(new Series(o.name(), curves.spots(o))));
        double[] usd =
                series.stream()
                        .flatMapToDouble(line -> line.spots().stream().mapToDouble(Spot::y))
                        .filter(value -> value > 0)
                        .toArray();
        double least = DoubleStream.of(usd).min().orElse(1);
        double most = DoubleStream.of(usd).max().orElse(least);
        return new LinePlot(
                new Caption(
                        "volume",
                        "Cost a month against tokens a month",
                        "Lines on logarithmic axes, one for each option; a broad band runs under"
                                + " whichever is the cheapest. "
                                + String.join(" ", sentences())),
                new Axis(
                        "tokens a month",
                        Axis.Kind.LOGARITHMIC,
                        curves.scale().least(),
                        curves.scale().greatest(),
                        CountText::tokens),
                new Axis("dollars a month", Axis.Kind.LOGARITHMIC, least, most, MoneyText::brief),
                series,
                guides(),
                curves.lowest());
    }

    private List<Guide> guides() {
        List<Guide> guides = new ArrayList<>();
        double low = Math.min(tokens.low(), Math.min(tokens.typical(), tokens.high()));
        double high = Math.max(tokens.low(), Math.max(tokens.typical(), tokens.high()));
        if (high > 0) {
            String label = CountText.range(CountText.tokens(low), CountText.tokens(high));
            guides.add(new Guide(low, high, "this workload: " + label, true));
        }
        for (CheapestRange reign : curves.shownReigns()) {
            double from = reign.from().doubleValue();
            if (from > curves.scale().least()) {
                guides.add(new Guide(from, from, CountText.tokens(from), false));
            }
        }
        return guides;
    }

    /// What the chart shows, in words and tables.
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(String.join(" ", sentences())));
        blocks.add(reigns());
        return blocks;
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        int changes = curves.shownReigns().size() - 1;
        sentences.add(
                "From "
                        + CountText.tokens(curves.scale().least())
                        + " to "
                        + CountText.tokens(curves.scale().greatest())
                        + " tokens a month, "
                        + (changes <= 0
                                ? "the same option is the cheapest."
                                : "the cheapest option changes "
                                        + (changes == 1 ? "once." : changes + " times.")));
        if (curves.notShown() > 0) {
            sentences.add(curves.notShown() + " more options that may win are not drawn.");
        }
        return sentences;
    }

    private Table reigns() {
        List<List<String>> rows = new ArrayList<>();
        for (CheapestRange reign : curves.shownReigns()) {
            rows.add(
                    List.of(
                            reign.cheapest().map(Option::name).orElse(NONE),
                            whole(reign.from()),
                            reign.to().map(VolumeSection::whole).orElse(ENDLESS),
                            reign.cheapest()
                                    .filter(_ -> reign.from().compareTo(BigInteger.ONE) > 0)
                                    .map(option -> usd(option, reign.from().doubleValue()))
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
        return MoneyText.grouped(new StringBuilder(count.toString()), 0).toString();
    }

    /// The numbers behind the lines, at the ticks of the axis.
    Table numbers() {
        List<Double> volumes = curves.scale().ticks();
        List<Heading> headings = new ArrayList<>(List.of(Heading.words("dollars a month at")));
        volumes.forEach(volume -> headings.add(Heading.number(CountText.tokens(volume))));
        List<List<String>> rows = new ArrayList<>();
        for (Option option : curves.shown()) {
            List<String> row = new ArrayList<>(List.of(option.name()));
            volumes.forEach(volume -> row.add(usd(option, volume)));
            rows.add(row);
        }
        return new Table(headings, rows);
    }

    private String usd(Option option, double volume) {
        double usd = curves.usd(option, volume);
        return Double.isFinite(usd) ? MoneyText.brief(usd) : "-";
    }
}
