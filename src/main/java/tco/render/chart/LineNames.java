package tco.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.text.TextWidth;

/// Places the names of lines on the lines themselves, each where it hides least of the others.
public final class LineNames {
    /// How much worse it is to hide another line than to stand a row off the own one.
    private static final double HIDES_ANOTHER = 3;

    /// Of two places that are as good, the one further to the right is taken.
    private static final double FROM_THE_RIGHT = 0.01;

    private static final double BESIDE_THE_LINE = 4;

    private final DotLines lines;
    private final int columns;
    private final int rows;
    private final List<Name> placed = new ArrayList<>();

    /// A name in the field of a chart: the row, the first column, and which line's it is.
    public record Name(int row, int column, String text, int series) {
        int end() {
            return column + TextWidth.of(text);
        }
    }

    private LineNames(DotLines lines, int columns, int rows) {
        this.lines = lines;
        this.columns = columns;
        this.rows = rows;
    }

    /// The names of lines, those that come first placed first; a line that leaves no room for its
    /// name, or is nowhere in the field, has none.
    ///
    /// @param names of the lines, in their order
    public static List<Name> of(DotLines lines, List<String> names, int columns, int rows) {
        LineNames all = new LineNames(lines, columns, rows);
        for (int i = 0; i < names.size(); i++) {
            all.best(i, names.get(i)).ifPresent(all.placed::add);
        }
        return List.copyOf(all.placed);
    }

    /// On the line, or where other names are already, a row above or below it.
    private Optional<Name> best(int series, String text) {
        return best(series, text, 0).or(() -> best(series, text, 1));
    }

    private Optional<Name> best(int series, String text, int off) {
        int width = TextWidth.of(text);
        Optional<Name> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        for (int column = columns - width; column >= 0; column--) {
            int row = lines.row(series, column + width / 2);
            for (int near = row - off; row < rows && near <= row + off; near++) {
                Name name = new Name(near, column, text, series);
                boolean inside = row >= 0 && near >= 0 && near < rows;
                double cost = inside ? cost(name) : Double.POSITIVE_INFINITY;
                if (cost + (columns - name.end()) * FROM_THE_RIGHT < least) {
                    least = cost + (columns - name.end()) * FROM_THE_RIGHT;
                    best = Optional.of(name);
                }
            }
        }
        return best;
    }

    /// How much a name hides, and how far it stands off its line; infinite where another name is.
    private double cost(Name name) {
        for (Name other : placed) {
            boolean apart = name.end() < other.column() || other.end() < name.column();
            if (other.row() == name.row() && !apart) {
                return Double.POSITIVE_INFINITY;
            }
        }
        double cost = 0;
        for (int column = name.column(); column < name.end(); column++) {
            for (int series = 0; series < lines.count(); series++) {
                int row = lines.row(series, column);
                if (series == name.series()) {
                    cost += Math.min(Math.abs(row - name.row()), BESIDE_THE_LINE);
                } else if (row == name.row()) {
                    cost += HIDES_ANOTHER;
                }
            }
        }
        return cost;
    }
}
