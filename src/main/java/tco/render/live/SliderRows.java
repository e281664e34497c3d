package tco.render.live;

import java.util.ArrayList;
import java.util.List;
import tco.model.Figure;
import tco.render.Theme;
import tco.render.live.Line.Role;
import tco.render.live.Scene.Pane;
import tco.text.TextWidth;

/// The assumptions as sliders, two lines each: name and value, then the track with its ends and who
/// says so. As many as fit around the selected one.
final class SliderRows {
    private static final int LINES_EACH = 2;
    private static final String INDENT = "   ";
    private static final int MOST_END = 8;
    private static final int LEAST_TRACK = 8;
    private static final int MOST_TRACK = 32;
    private static final int YEAR_AND_MONTH = 7;
    private static final int WHOLE_DATE = 10;

    private final Scene scene;
    private final Theme theme;
    private final int columns;

    SliderRows(Scene scene, Theme theme, int columns) {
        this.scene = scene;
        this.theme = theme;
        this.columns = columns;
    }

    List<Line> lines(int rows) {
        List<Line> lines = new ArrayList<>();
        if (scene.sliders().isEmpty()) {
            lines.add(Line.of(Role.MUTED, " no assumption matches"));
        }
        int fitting = Math.max(1, rows / LINES_EACH);
        int first = LiveView.firstShown(scene.selected(), scene.sliders().size(), fitting);
        int last = Math.min(scene.sliders().size(), first + fitting);
        for (int i = first; i < last; i++) {
            lines.add(name(scene.sliders().get(i), i == scene.selected()));
            lines.add(track(scene.sliders().get(i), i == scene.selected()));
        }
        return lines;
    }

    private Line name(Slider slider, boolean selected) {
        boolean active = selected && scene.pane() == Pane.ASSUMPTIONS;
        Line value =
                Line.of(
                                slider.influence().flips() ? Role.STRONG : Role.PLAIN,
                                slider.influence().flips() ? theme.decides() + " " : "")
                        .and(
                                slider.changed() ? Role.CHANGED : Role.PLAIN,
                                ValueText.of(slider.value(), slider.unit()));
        Role role =
                active
                        ? Role.ACTIVE
                        : selected ? Role.STRONG : moves(slider) ? Role.PLAIN : Role.MUTED;
        int room = columns - value.width() - INDENT.length() - 1;
        return Line.of(role, selected ? theme.pointer() : " ")
                .and(Role.CHANGED, slider.changed() ? theme.changed() : " ")
                .and(Role.PLAIN, " ")
                .and(role, tail(slider.figure().path(), room))
                .with(value, columns, theme);
    }

    private static boolean moves(Slider slider) {
        return slider.influence().still().isEmpty();
    }

    /// The end of a path tells more than its beginning: whole parts go first.
    private String tail(String path, int room) {
        if (TextWidth.of(path) <= room) {
            return path;
        }
        int kept = Math.max(0, room - TextWidth.of(theme.ellipsis()));
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            if (TextWidth.of(path.substring(dot + 1)) <= kept) {
                return theme.ellipsis() + path.substring(dot + 1);
            }
        }
        return theme.ellipsis() + path.substring(Math.max(0, path.length() - kept));
    }

    private Line track(Slider slider, boolean selected) {
        String low = ValueText.bare(slider.track().low(), slider.unit());
        String high = ValueText.bare(slider.track().high(), slider.unit());
        int ends = Math.min(MOST_END, columns / 5);
        int date = columns >= 48 ? WHOLE_DATE : YEAR_AND_MONTH;
        int room = columns - INDENT.length() - 2 * ends - date - 4;
        int cells =
                Math.clamp(
                        columns / 3,
                        LEAST_TRACK,
                        Math.max(LEAST_TRACK, Math.min(room, MOST_TRACK)));
        Line line =
                Line.of(Role.MUTED, INDENT + right(low, ends) + " ")
                        .and(knob(slider, cells, selected))
                        .and(Line.of(Role.MUTED, " " + high).fitted(ends + 1, theme));
        return line.and(source(slider.start(), columns - line.width()));
    }

    private static String right(String text, int columns) {
        String fitting = TextWidth.fit(text, columns);
        return " ".repeat(columns - TextWidth.of(fitting)) + fitting;
    }

    private Line knob(Slider slider, int cells, boolean selected) {
        int at = (int) Math.round(slider.track().share(slider.value()) * (cells - 1));
        Role knob = slider.changed() ? Role.CHANGED : selected ? Role.ACTIVE : Role.PLAIN;
        return Line.of(Role.PLAIN, theme.trackBelow().repeat(at))
                .and(knob, theme.knob(slider.changed()))
                .and(Role.MUTED, theme.horizontal().repeat(cells - 1 - at));
    }

    /// The date, and before it as much of the source as there is room for.
    private Line source(Figure figure, int room) {
        String asOf = figure.source().asOf();
        String date = TextWidth.fit(asOf, columns >= 48 ? WHOLE_DATE : YEAR_AND_MONTH);
        int left = room - TextWidth.of(date) - 2;
        String text = figure.source().text();
        Line said = left < 8 || text.isEmpty() ? Line.EMPTY : Line.of(Role.MUTED, " " + text);
        return said.fitted(Math.max(0, left + 1), theme)
                .and(Role.MUTED, " " + date)
                .fitted(room, theme);
    }
}
