package tco.render.decision;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import tco.engine.breakeven.BreakEven.Interval;
import tco.engine.breakeven.BreakEvenAnswer;
import tco.engine.breakeven.BreakEvenAnswer.AtCase;
import tco.engine.breakeven.VolumeCurves;
import tco.engine.breakeven.VolumeCurves.Curve;
import tco.render.RenderOptions;
import tco.render.chart.Axis;
import tco.render.chart.CharacterLines;
import tco.render.chart.CharacterLines.Frame;
import tco.render.chart.Chart.Caption;
import tco.render.chart.LineChart;
import tco.render.chart.LineChart.Guide;
import tco.render.chart.LineChart.Series;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// Both costs of a break-even over the volume, with the volumes marked at which the cheaper one
/// changes.
public final class BreakEvenChart {
    /// Room for the longest amounts: `$0.0000054`, `$1,000,000`.
    private static final int AMOUNTS = 10;

    private static final double LEAST_SPAN = 1.1;

    private BreakEvenChart() {}

    /// How many volumes a chart shows the costs at.
    public static int columns(RenderOptions options) {
        return frame(options).columns(options);
    }

    private static Frame frame(RenderOptions options) {
        return new Frame(12, AMOUNTS, 20, 100, options.ascii() ? "*" : "◆", false);
    }

    static String draw(
            BreakEvenAnswer report, AtCase answer, VolumeCurves curves, RenderOptions options) {
        Curve a = curves.curves().getFirst();
        Curve b = curves.curves().getLast();
        LineChart chart =
                new LineChart(
                        new Caption("costs", "Both costs over the volume", ""),
                        new Axis(
                                "tokens a month",
                                Axis.Kind.LOGARITHMIC,
                                curves.volumes().getFirst(),
                                curves.volumes().getLast(),
                                CountText::tokens,
                                tokens -> CountText.tokens(tokens) + " tokens"),
                        amounts(a, b),
                        List.of(
                                series(options.ascii() ? "A" : "●", a, curves),
                                series(options.ascii() ? "B" : "○", b, curves)),
                        changes(report, answer),
                        List.of());
        return new CharacterLines(chart, frame(options), options).draw();
    }

    private static Series series(String key, Curve curve, VolumeCurves curves) {
        return new Series(key, curve.option().id(), Series.spots(curves.volumes(), curve.usd()));
    }

    private static Axis amounts(Curve a, Curve b) {
        double[] usd = DoubleStream.concat(usd(a), usd(b)).filter(Double::isFinite).toArray();
        double least = DoubleStream.of(usd).filter(value -> value > 0).min().orElse(1);
        double most = DoubleStream.of(usd).max().orElse(0);
        return Axis.ofMoney(
                MoneyText.code() + " a month",
                Axis.Kind.LOGARITHMIC,
                least,
                Math.max(least * LEAST_SPAN, most),
                value -> MoneyText.within(AMOUNTS, value));
    }

    private static DoubleStream usd(Curve curve) {
        return curve.usd().stream().mapToDouble(Double::doubleValue);
    }

    /// The volumes at which a becomes cheaper or no longer is.
    private static List<Guide> changes(BreakEvenAnswer report, AtCase answer) {
        List<Guide> changes = new ArrayList<>();
        for (Interval interval : answer.volumes().aCheaper()) {
            if (interval.from().compareTo(report.from()) > 0) {
                changes.add(guide(interval.from()));
            }
            interval.to()
                    .filter(to -> to.compareTo(report.to()) < 0)
                    .ifPresent(to -> changes.add(guide(to.add(BigInteger.ONE))));
        }
        return changes;
    }

    private static Guide guide(BigInteger volume) {
        double tokens = volume.doubleValue();
        return new Guide(tokens, tokens, CountText.tokens(tokens), false);
    }
}
