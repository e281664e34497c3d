package tco.render.live;

import java.util.ArrayList;
import java.util.List;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.model.Option;
import tco.render.Theme;
import tco.render.chart.Axis;
import tco.render.live.Line.Role;
import tco.render.text.CountText;

/// The axis below the chart: marks at each power of ten, at the present volume and where the
/// cheapest option changes, and their numbers below them as far as there is room.
final class VolumeMarks {
    /// Where no option serves the volume.
    private static final String NOBODY = "-";

    private final Axis axis;
    private final double present;
    private final int columns;
    private final Theme theme;
    private final List<Mark> turns = new ArrayList<>();
    private final Mark now;

    /// A column of the axis, and what to say below it.
    private record Mark(int column, String text, Role role) {}

    VolumeMarks(Scene scene, Axis axis, int columns, Theme theme) {
        this.axis = axis;
        this.present = scene.comparison().workload().typical().tokens().total();
        this.columns = columns;
        this.theme = theme;
        for (CheapestRange range : scene.cheapest().stream().skip(1).toList()) {
            double tokens = range.from().doubleValue();
            String text =
                    CountText.about(tokens)
                            + theme.becomes()
                            + range.cheapest().map(Option::shortName).orElse(NOBODY);
            turns.add(new Mark(column(tokens), text, Role.CHEAPEST));
        }
        now = new Mark(column(present), CountText.tokens(present) + " now", Role.STRONG);
    }

    /// The column in which a volume lies; below 0 or too great where it lies outside.
    private int column(double tokens) {
        return (int) Math.round(axis.part(Math.max(tokens, 1)) * (columns - 1));
    }

    /// The column of the present volume.
    int now() {
        return now.column();
    }

    Line axis() {
        Line line = Line.of(Role.MUTED, theme.corner());
        for (int column = 0; column < columns; column++) {
            int here = column;
            boolean turns = this.turns.stream().anyMatch(mark -> mark.column() == here);
            boolean isNow = now.column() == column && present > 0;
            boolean isTick = axis.decades().stream().anyMatch(tick -> column(tick) == here);
            line =
                    turns
                            ? line.and(Role.CHEAPEST, theme.turn())
                            : line.and(
                                    isNow ? Role.STRONG : Role.MUTED,
                                    isNow
                                            ? theme.nowOnAxis()
                                            : isTick ? theme.crossing() : theme.horizontal());
        }
        return line;
    }

    /// What matters most is placed first; what would touch it is left out.
    Line labels() {
        List<Mark> placed = new ArrayList<>();
        List<Mark> wanted = new ArrayList<>();
        if (present > 0) {
            wanted.add(now);
        }
        wanted.addAll(turns);
        for (double tick : axis.decades()) {
            wanted.add(new Mark(column(tick), axis.text().apply(tick), Role.MUTED));
        }
        for (Mark mark : wanted) {
            if (mark.column() >= 0 && mark.column() < columns) {
                int start = mark.column() - mark.text().length() / 2;
                int from = Math.clamp(start, 0, Math.max(0, columns - mark.text().length()));
                place(new Mark(from, mark.text(), mark.role()), placed);
            }
        }
        Line line = Line.EMPTY;
        for (Mark mark : placed) {
            line =
                    line.and(Role.PLAIN, " ".repeat(mark.column() - line.width()))
                            .and(mark.role(), mark.text());
        }
        return line.fitted(columns, theme);
    }

    /// Puts a text among those before and after it, if it touches neither.
    private static void place(Mark mark, List<Mark> placed) {
        int at = 0;
        while (at < placed.size() && placed.get(at).column() < mark.column()) {
            at++;
        }
        boolean free =
                (at == 0 || end(placed.get(at - 1)) < mark.column())
                        && (at == placed.size() || end(mark) < placed.get(at).column());
        if (free) {
            placed.add(at, mark);
        }
    }

    private static int end(Mark mark) {
        return mark.column() + mark.text().length();
    }
}
