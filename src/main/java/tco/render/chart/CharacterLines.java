package tco.render.chart;

import java.util.Arrays;
import java.util.List;
import tco.render.RenderOptions;
import tco.render.Theme;
import tco.render.chart.LineChart.Guide;
import tco.render.chart.LineChart.Series;
import tco.render.chart.LineChart.Spot;
import tco.text.Printable;
import tco.text.TextWidth;
import tco.text.Wrapping;

/// Draws lines in characters, each with the key of its series, as wide as the terminal allows.
public final class CharacterLines {
    private final LineChart chart;
    private final Frame frame;
    private final Theme theme;
    private final int width;
    private final String top;
    private final String bottom;
    private final int labels;
    private final int columns;

    /// How much room there is, and where the keys are explained.
    ///
    /// @param rows of the field
    /// @param labels columns of the labels beside it; as many as they need where it is 0
    /// @param least columns of the field
    /// @param most columns of the field
    /// @param several stands where lines share a cell
    /// @param legendBelow whether each key has a line below, or all share one above
    public record Frame(
            int rows, int labels, int least, int most, String several, boolean legendBelow) {
        /// How many columns the field has, where the labels have a width of their own.
        public int columns(RenderOptions options) {
            return columns(options.columnsWide(), labels);
        }

        private int columns(int width, int labels) {
            return Math.clamp(width - labels - 2L, least, most);
        }
    }

    public CharacterLines(LineChart chart, Frame frame, RenderOptions options) {
        this.chart = chart;
        this.frame = frame;
        this.theme = options.theme();
        this.width = options.columnsWide();
        this.top = chart.y().text().apply(chart.y().greatest());
        this.bottom = chart.y().text().apply(chart.y().least());
        this.labels =
                frame.labels() > 0
                        ? frame.labels()
                        : Math.max(TextWidth.of(top), TextWidth.of(bottom));
        this.columns = frame.columns(width, labels);
    }

    /// The whole chart, with a line end after each line.
    public String draw() {
        StringBuilder out = new StringBuilder();
        if (!frame.legendBelow()) {
            legendAbove(out);
        }
        String[][] field = field();
        for (int row = 0; row < frame.rows(); row++) {
            String label = row == 0 ? top : row == frame.rows() - 1 ? bottom : "";
            out.repeat(' ', Math.max(0, labels - TextWidth.of(label))).append(label).append(' ');
            String line = theme.vertical() + String.join("", field[row]);
            out.append(line.stripTrailing()).append('\n');
        }
        axis(out);
        if (frame.legendBelow()) {
            legendBelow(out);
        }
        return out.toString();
    }

    private String[][] field() {
        String[][] field = new String[frame.rows()][columns];
        for (String[] row : field) {
            Arrays.fill(row, " ");
        }
        for (Series series : chart.series()) {
            for (int column = 0; column < columns; column++) {
                double value = at(series.spots(), column).y();
                if (Double.isFinite(value)) {
                    double part = Math.clamp(chart.y().part(value), 0, 1);
                    int up = (int) Math.round(part * (frame.rows() - 1));
                    String[] row = field[frame.rows() - 1 - up];
                    row[column] = row[column].equals(" ") ? series.key() : frame.several();
                }
            }
        }
        return field;
    }

    /// The place of a line at a column: one of its spots, or between two of them.
    private Spot at(List<Spot> spots, int column) {
        double place = column * (spots.size() - 1) / (columns - 1.0);
        int before = (int) place;
        double share = place - before;
        Spot from = spots.get(before);
        if (share == 0) {
            return from;
        }
        Spot to = spots.get(before + 1);
        return new Spot(
                from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }

    private void axis(StringBuilder out) {
        out.repeat(' ', labels + 1).append(theme.corner());
        out.append(theme.horizontal().repeat(columns)).append('\n');
        String marks = marks();
        if (!marks.isEmpty()) {
            out.repeat(' ', labels + 2).append(marks).append('\n');
        }
        String left = chart.x().text().apply(chart.x().least());
        String right = chart.x().last().apply(chart.x().greatest());
        out.repeat(' ', labels + 2).append(left);
        out.repeat(' ', Math.max(1, columns - TextWidth.of(left) - TextWidth.of(right)));
        out.append(right).append('\n');
    }

    /// A sign under each column in which something changes; empty where nothing does.
    private String marks() {
        StringBuilder marks = new StringBuilder();
        List<Spot> spots = chart.series().getFirst().spots();
        double before = 0;
        for (int column = 0; column < columns; column++) {
            double from = before;
            double here = at(spots, column).x();
            boolean changes =
                    chart.guides().stream()
                            .mapToDouble(Guide::from)
                            .anyMatch(value -> value > from && value <= here);
            marks.append(changes ? theme.turn() : " ");
            before = here;
        }
        return marks.toString().stripTrailing();
    }

    private void legendAbove(StringBuilder out) {
        StringBuilder legend = new StringBuilder(chart.y().caption()).append(": ");
        for (Series series : chart.series()) {
            legend.append(series.key()).append(' ').append(Printable.of(series.name()));
            legend.append(", ");
        }
        legend.append(frame.several()).append(" both");
        Wrapping.append(out, "", legend.toString(), width);
    }

    private void legendBelow(StringBuilder out) {
        for (Series series : chart.series()) {
            Wrapping.append(out, series.key() + "  ", Printable.of(series.name()), width);
        }
        if (chart.series().size() > 1) {
            out.append(frame.several()).append("  several\n");
        }
    }
}
