package tco.render.chart;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import tco.engine.breakeven.BreakEven.Interval;
import tco.engine.breakeven.BreakEvenAnswer;
import tco.engine.breakeven.BreakEvenAnswer.AtCase;
import tco.engine.breakeven.VolumeCurves;
import tco.engine.breakeven.VolumeCurves.Curve;
import tco.render.RenderOptions;
import tco.render.text.CountText;
import tco.render.text.MoneyText;
import tco.text.Printable;
import tco.text.Wrapping;

/// Both costs over the volume as text, on logarithmic axes, with the volumes marked at which the
/// cheaper one changes.
public final class CostChart {
    private static final int ROWS = 12;
    private static final int LEAST_COLUMNS = 20;
    private static final int MOST_COLUMNS = 100;
    private static final double LEAST_SPAN = 1.1;
    private static final String GAP = " ";

    /// Room for the longest amounts: `$0.0000054`, `$1,000,000`.
    private static final int MARGIN = 10;

    private final BreakEvenAnswer report;
    private final AtCase answer;
    private final boolean ascii;
    private final List<Double> volumes;
    private final double[] a;
    private final double[] b;
    private final int columns;
    private final int width;

    /// @param curves what both cost at as many volumes as the chart has columns
    public CostChart(
            BreakEvenAnswer report, AtCase answer, VolumeCurves curves, RenderOptions options) {
        this.report = report;
        this.answer = answer;
        this.ascii = options.ascii();
        this.width = options.columnsWide();
        this.volumes = curves.volumes();
        this.columns = volumes.size();
        this.a = usd(curves.curves().getFirst());
        this.b = usd(curves.curves().getLast());
    }

    private static double[] usd(Curve curve) {
        return curve.usd().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// How many columns a chart has, and so how many volumes.
    public static int columns(RenderOptions options) {
        return Math.clamp(options.columnsWide() - MARGIN - 2L, LEAST_COLUMNS, MOST_COLUMNS);
    }

    public void append(StringBuilder out) {
        OptionalDouble low =
                Arrays.stream(new double[][] {a, b})
                        .flatMapToDouble(Arrays::stream)
                        .filter(usd -> usd > 0)
                        .min();
        double bottom = low.orElse(1);
        double top = Math.max(bottom * LEAST_SPAN, Math.max(most(a), most(b)));
        legend(out);
        for (int row = ROWS - 1; row >= 0; row--) {
            String label =
                    row == ROWS - 1
                            ? MoneyText.within(MARGIN, top)
                            : row == 0 ? MoneyText.within(MARGIN, bottom) : "";
            line(out, label, row, bottom, top);
        }
        axis(out);
    }

    private static double most(double[] usd) {
        return Arrays.stream(usd).filter(Double::isFinite).max().orElse(0);
    }

    private void legend(StringBuilder out) {
        Wrapping.append(
                out,
                "",
                "USD a month: "
                        + mark(true, false)
                        + " "
                        + Printable.of(report.a().id())
                        + ", "
                        + mark(false, true)
                        + " "
                        + Printable.of(report.b().id())
                        + ", "
                        + mark(true, true)
                        + " both",
                width);
    }

    private void line(StringBuilder out, String label, int row, double bottom, double top) {
        int start = out.length();
        out.repeat(" ", MARGIN - label.length()).append(label).append(GAP);
        out.append(ascii ? '|' : '│');
        for (int i = 0; i < columns; i++) {
            boolean hasA = row(a[i], bottom, top) == row;
            boolean hasB = row(b[i], bottom, top) == row;
            out.append(hasA || hasB ? mark(hasA, hasB) : ' ');
        }
        trim(out, start);
    }

    private static int row(double usd, double bottom, double top) {
        if (!Double.isFinite(usd)) {
            return -1;
        }
        double part = usd <= bottom ? 0 : Math.log(usd / bottom) / Math.log(top / bottom);
        return (int) Math.rint(part * (ROWS - 1));
    }

    private char mark(boolean a, boolean b) {
        if (ascii) {
            return a && b ? '*' : a ? 'A' : 'B';
        }
        return a && b ? '◆' : a ? '●' : '○';
    }

    /// The axis, a mark under each volume at which the cheaper one changes, and the ends.
    private void axis(StringBuilder out) {
        out.repeat(" ", MARGIN + 1).append(ascii ? '+' : '└');
        out.repeat(ascii ? "-" : "─", columns).append('\n');
        List<BigInteger> changes = changes();
        int start = out.length();
        out.repeat(" ", MARGIN + 2);
        for (int i = 0; i < columns; i++) {
            double before = i == 0 ? 0 : volumes.get(i - 1);
            double here = volumes.get(i);
            boolean marked =
                    changes.stream()
                            .mapToDouble(BigInteger::doubleValue)
                            .anyMatch(volume -> volume > before && volume <= here);
            out.append(marked ? (ascii ? '^' : '▲') : ' ');
        }
        trim(out, start);
        if (out.length() == start + 1) {
            out.setLength(start);
        }
        ends(out);
    }

    /// The volumes at which a becomes cheaper or no longer is.
    private List<BigInteger> changes() {
        List<BigInteger> changes = new ArrayList<>();
        for (Interval interval : answer.volumes().aCheaper()) {
            if (interval.from().compareTo(report.from()) > 0) {
                changes.add(interval.from());
            }
            interval.to()
                    .filter(to -> to.compareTo(report.to()) < 0)
                    .ifPresent(to -> changes.add(to.add(BigInteger.ONE)));
        }
        return changes;
    }

    private void ends(StringBuilder out) {
        String left = CountText.tokens(volumes.getFirst());
        String right = CountText.tokens(volumes.getLast()) + " tokens";
        out.repeat(" ", MARGIN + 2).append(left);
        out.repeat(" ", Math.max(1, columns - left.length() - right.length())).append(right);
        out.append('\n');
    }

    private static void trim(StringBuilder out, int start) {
        int end = out.length();
        while (end > start && out.charAt(end - 1) == ' ') {
            end--;
        }
        out.setLength(end);
        out.append('\n');
    }
}
