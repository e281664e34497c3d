package tco.render.chart;

import java.util.ArrayList;
import java.util.List;

/// Lines over an axis, and the values of the axis that matter; in SVG, in characters or in dots,
/// each drawn by a pen of its own.
///
/// @param trail the lowest of all costs, also of lines that are not drawn; empty for none
public record LineChart(
        Caption caption, Axis x, Axis y, List<Series> series, List<Guide> guides, List<Spot> trail)
        implements Chart {
    public LineChart {
        series = List.copyOf(series);
        guides = List.copyOf(guides);
        trail = List.copyOf(trail);
    }

    /// A line under a name.
    ///
    /// @param key a letter or sign that stands for the name
    /// @param spots at equal steps of the horizontal axis, from its least to its greatest value
    public record Series(String key, String name, List<Spot> spots) {
        public Series {
            spots = List.copyOf(spots);
        }

        /// The places of a line.
        ///
        /// @param x of each place
        /// @param y of the same place; not a number for a gap
        public static List<Spot> spots(List<Double> x, List<Double> y) {
            List<Spot> spots = new ArrayList<>();
            for (int i = 0; i < x.size(); i++) {
                spots.add(new Spot(x.get(i), y.get(i)));
            }
            return spots;
        }

        /// The letter that stands for a line which has no sign of its own.
        public static String letter(int index) {
            return String.valueOf((char) ('a' + index));
        }
    }

    /// A place in the units of the axes; a line has a gap where y is not a number.
    public record Spot(double x, double y) {}

    /// A value of the horizontal axis that is worth knowing, or a range of them.
    ///
    /// @param present whether it is where the reader stands, and not where something changes
    public record Guide(double from, double to, String label, boolean present) {}

    /// The same lines with other guides.
    public LineChart with(List<Guide> others) {
        return new LineChart(caption, x, y, series, others, trail);
    }
}
