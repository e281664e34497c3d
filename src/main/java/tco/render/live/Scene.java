package tco.render.live;

import java.util.List;
import tco.engine.Comparison;

/// All that the live screen shows.
///
/// @param sliders those to choose from, the most important first
/// @param selected the index of the selected slider; none where there are no sliders
/// @param option the id of the selected option
/// @param changes how many figures differ from the start
public record Scene(
        Comparison comparison,
        List<Slider> sliders,
        int selected,
        Pane pane,
        String option,
        int changes,
        boolean help,
        Footer footer) {
    public Scene {
        sliders = List.copyOf(sliders);
    }
}
