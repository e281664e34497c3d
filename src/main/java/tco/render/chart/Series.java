package tco.render.chart;

import java.util.List;

/// A line of a chart under a name.
public record Series(String name, List<Spot> spots) {
    public Series {
        spots = List.copyOf(spots);
    }
}
