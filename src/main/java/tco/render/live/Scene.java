package tco.render.live;

import java.util.List;
import tco.engine.Comparison;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.engine.breakeven.VolumeCurves;

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
    public Scene {
        cheapest = List.copyOf(cheapest);
        sliders = List.copyOf(sliders);
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
