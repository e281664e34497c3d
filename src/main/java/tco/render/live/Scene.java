package tco.render.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.engine.breakeven.VolumeCurves;
import tco.engine.breakeven.VolumeCurves.Curve;

/// All that the live screen shows.
///
/// @param cheapest which option is the cheapest from which volume on; none where nobody knows
/// @param curves what options cost along the chart's axis, as many volumes as it has room for
/// @param sliders those to choose from, the most important first
/// @param selected the index of the selected slider; none where there are no sliders
/// @param option the id of the selected option
/// @param changes how many figures differ from the start
public record Scene(
        Comparison comparison,
        List<CheapestRange> cheapest,
        VolumeCurves curves,
        List<Slider> sliders,
        int selected,
        Pane pane,
        String option,
        int changes,
        boolean help,
        Footer footer) {
    private static final int MOST_LINES = 5;

    public Scene {
        cheapest = List.copyOf(cheapest);
        sliders = List.copyOf(sliders);
    }

    /// The lines of the chart, so few that each can be told from the others: the selected option,
    /// the cheapest in-house, and the winners of the tiers, the best first.
    List<Curve> drawn() {
        List<String> wanted = new ArrayList<>();
        wanted.add(option);
        comparison.winners().inHouse().ifPresent(one -> wanted.add(one.option().id()));
        for (OptionResult winner : comparison.winners().all()) {
            wanted.add(winner.option().id());
        }
        List<Curve> drawn = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String id : wanted) {
            for (Curve curve : curves.curves()) {
                if (drawn.size() < MOST_LINES && curve.option().id().equals(id) && seen.add(id)) {
                    drawn.add(curve);
                }
            }
        }
        return drawn;
    }

    /// The parts of the screen that keys act on.
    public enum Pane {
        ASSUMPTIONS,
        OPTIONS,
        VOLUME;

        /// The one that Tab goes to.
        public Pane next() {
            return switch (this) {
                case ASSUMPTIONS -> OPTIONS;
                case OPTIONS -> VOLUME;
                case VOLUME -> ASSUMPTIONS;
            };
        }

        /// The one that Shift-Tab goes to.
        public Pane previous() {
            return next().next();
        }
    }

    /// Columns and rows of a screen.
    public record Size(int columns, int rows) {
        /// Less than this shows nothing of use.
        public static final Size LEAST = new Size(60, 18);

        boolean holds(Size least) {
            return columns >= least.columns && rows >= least.rows;
        }
    }
}
