package tco.render.text;

import tco.model.Figure;
import tco.model.Range;
import tco.model.Source;

/// Where a figure comes from, in words.
public final class FigureText {
    private FigureText() {}

    /// `4,500 (4,000..5,000)`, or the number alone where it is exact.
    public static String value(Range range) {
        String typical = CountText.number(range.typical());
        return range.isExact() ? typical : typical + " (" + CountText.range(range) + ")";
    }

    /// The source, its date, the place in a file, and the layer that it was set in.
    public static String origin(Figure figure) {
        Source source = figure.source();
        StringBuilder out = new StringBuilder();
        out.append(source.text().isEmpty() ? "no source given" : source.text());
        if (!source.asOf().isEmpty()) {
            out.append(", ").append(source.asOf());
        }
        if (source.estimate()) {
            out.append(", estimate");
        }
        String place = figure.origin().place();
        if (place.equals(source.text())) {
            return out.toString();
        }
        out.append(" [").append(figure.origin().layer().label());
        return out.append(place.isEmpty() ? "" : ": ").append(place).append(']').toString();
    }
}
