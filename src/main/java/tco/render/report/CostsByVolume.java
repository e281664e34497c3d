package tco.render.report;

import java.util.ArrayList;
import java.util.List;
import tco.engine.breakeven.CheapestByVolume;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.engine.breakeven.VolumeCurves;
import tco.render.chart.Scale.LogScale;

/// What a report knows of the costs at other volumes.
///
/// @param cheapest which option is the cheapest from which volume on
/// @param curves what the options cost along the chart's axis, at [#STEPS] volumes
/// @param table the same at the volumes that the report's tables name
public record CostsByVolume(CheapestByVolume cheapest, VolumeCurves curves, VolumeCurves table) {
    /// The volumes that a smooth line needs.
    public static final int STEPS = 241;

    /// The volumes that the report's tables name: the ticks of the axis, and those at which the
    /// cheapest option changes.
    public static List<Double> listed(CheapestByVolume cheapest, VolumeCurves curves) {
        List<Double> volumes = new ArrayList<>(ticks(curves));
        cheapest.ranges().forEach(range -> volumes.add(range.from().doubleValue()));
        return volumes;
    }

    private static List<Double> ticks(VolumeCurves curves) {
        return LogScale.holding(curves.volumes().getFirst(), curves.volumes().getLast(), 0, 1)
                .ticks();
    }

    /// Round volumes along the chart's axis.
    List<Double> ticks() {
        return ticks(curves);
    }

    double least() {
        return curves.volumes().getFirst();
    }

    double greatest() {
        return curves.volumes().getLast();
    }

    /// The ranges of which a part is on the axis.
    List<CheapestRange> shownRanges() {
        return cheapest.ranges().stream()
                .filter(range -> range.from().doubleValue() <= greatest())
                .filter(range -> range.to().map(to -> to.doubleValue() >= least()).orElse(true))
                .toList();
    }
}
