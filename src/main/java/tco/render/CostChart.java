package tco.render;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.Monthly;
import tco.engine.breakeven.AtVolume;
import tco.engine.breakeven.BreakEven;
import tco.engine.breakeven.BreakEvenReport;
import tco.engine.breakeven.BreakEvenReport.AtCase;
import tco.model.Option;

/// Both costs over the volume as text, on logarithmic axes, with the volumes marked at which the
/// cheaper one changes.
final class CostChart {
    private static final int ROWS = 12;
    private static final int LEAST_COLUMNS = 20;
    private static final int MOST_COLUMNS = 100;
    private static final double AROUND = 30;
    private static final String GAP = " ";

    private final BreakEvenReport report;
    private final AtCase answer;
    private final boolean ascii;
    private final double least;
    private final double greatest;
    private final int columns;
    private final int width;

    private CostChart(BreakEvenReport report, AtCase answer, RenderOptions options) {
        this.report = report;
        this.answer = answer;
        this.ascii = options.ascii();
        this.width = options.columnsWide();
        double[] shown = shown(report, answer);
        this.least = shown[0];
        this.greatest = shown[1];
        this.columns = Math.clamp(width - 10L, LEAST_COLUMNS, MOST_COLUMNS);
    }

    static CostChart of(BreakEvenReport report, AtCase answer, RenderOptions options) {
        return new CostChart(report, answer, options);
    }

    /// The volumes around the break-evens, or around the workload's own where there is none.
    private static double[] shown(BreakEvenReport report, AtCase answer) {
        BreakEven found = answer.volumes();
        double middle = Math.max(1, answer.tokensA());
        double first = found.turning().map(turn -> turn.tokens().doubleValue()).orElse(middle);
        double last =
                found.permanent()
                        .filter(volume -> volume.signum() > 0)
                        .map(BigInteger::doubleValue)
                        .orElse(first);
        double from = Math.max(1, report.from().doubleValue());
        double to = Math.max(report.to().doubleValue(), from * 2);
        double low = Math.clamp(Math.min(first, middle) / AROUND, from, to / 2);
        double high = Math.max(Math.max(first, last), middle) * AROUND;
        return new double[] {low, Math.clamp(high, low * 2, to)};
    }

    private double tokens(int column) {
        return Math.rint(least * Math.pow(greatest / least, column / (columns - 1.0)));
    }

    void append(StringBuilder out) {
        double[] a = new double[columns];
        double[] b = new double[columns];
        for (int i = 0; i < columns; i++) {
            a[i] = usd(report.a(), tokens(i));
            b[i] = usd(report.b(), tokens(i));
        }
        OptionalDouble low =
                Arrays.stream(new double[][] {a, b})
                        .flatMapToDouble(Arrays::stream)
                        .filter(usd -> usd > 0)
                        .min();
        double bottom = low.orElse(1);
        double top = Math.max(bottom * 2, Math.max(most(a), most(b)));
        legend(out);
        for (int row = ROWS - 1; row >= 0; row--) {
            String label =
                    row == ROWS - 1
                            ? MoneyText.brief(top)
                            : row == 0 ? MoneyText.brief(bottom) : "";
            line(out, label, row, a, b, bottom, top);
        }
        axis(out, a, b);
    }

    private double usd(Option option, double tokens) {
        Monthly monthly = AtVolume.monthly(option, answer.point(), tokens);
        return monthly.servedShare() < 1 ? Double.NaN : monthly.usd();
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

    private void line(
            StringBuilder out,
            String label,
            int row,
            double[] a,
            double[] b,
            double bottom,
            double top) {
        int start = out.length();
        out.repeat(" ", Math.max(0, 8 - label.length())).append(label).append(GAP);
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
    private void axis(StringBuilder out, double[] a, double[] b) {
        out.append(" ".repeat(9)).append(ascii ? '+' : '└');
        out.repeat(ascii ? "-" : "─", columns).append('\n');
        int start = out.length();
        out.append(" ".repeat(10));
        Optional<Boolean> before = Optional.empty();
        boolean marked = false;
        for (int i = 0; i < columns; i++) {
            Optional<Boolean> cheaper = Optional.of(!Double.isNaN(a[i]) && !(a[i] >= b[i]));
            boolean changes = before.isPresent() && !before.equals(cheaper);
            marked |= changes;
            out.append(changes ? (ascii ? '^' : '▲') : ' ');
            before = cheaper;
        }
        trim(out, start);
        if (!marked) {
            out.setLength(start);
        }
        ends(out);
    }

    private void ends(StringBuilder out) {
        String left = CountText.tokens(least);
        String right = CountText.tokens(greatest) + " tokens";
        out.append(" ".repeat(10)).append(left);
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
