package tco.render.chart;

import java.util.List;

/// Where a value lies on an axis, in the units of the drawing.
public sealed interface Scale permits LinearScale, LogScale {
    /// The place of a value; one outside of the axis lies at its nearer end.
    double at(double value);

    /// Round values to name along the axis, from the least on.
    List<Double> ticks();

    /// The least value of the axis.
    double least();

    /// The greatest value of the axis.
    double greatest();
}
