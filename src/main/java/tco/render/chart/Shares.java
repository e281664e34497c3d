package tco.render.chart;

import java.util.List;
import tco.render.chart.LineChart.Caption;

/// Parts of one whole, each a bar beside its name; they need not add up to it.
public record Shares(Caption caption, List<Share> shares) {
    /// One part.
    ///
    /// @param part of the whole, from 0 to 1
    /// @param told the same in words
    public record Share(String name, double part, String told) {}

    public Shares {
        shares = List.copyOf(shares);
    }
}
