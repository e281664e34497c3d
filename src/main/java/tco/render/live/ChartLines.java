package tco.render.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tco.engine.OptionResult;
import tco.engine.breakeven.VolumeCurves.Curve;

/// Which options the chart draws: at most five, so that each line can be told from the others.
final class ChartLines {
    private static final int MOST = 5;

    private ChartLines() {}

    /// The selected option, the cheapest in-house, and the winners of the tiers, the best first.
    static List<Curve> of(Scene scene) {
        List<String> wanted = new ArrayList<>();
        wanted.add(scene.option());
        scene.comparison().winners().inHouse().ifPresent(one -> wanted.add(one.option().id()));
        for (OptionResult winner : scene.comparison().winners().all()) {
            wanted.add(winner.option().id());
        }
        List<Curve> drawn = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String id : wanted) {
            for (Curve curve : scene.curves().curves()) {
                if (drawn.size() < MOST && curve.option().id().equals(id) && seen.add(id)) {
                    drawn.add(curve);
                }
            }
        }
        return drawn;
    }
}
