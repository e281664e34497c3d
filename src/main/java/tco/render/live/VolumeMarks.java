package tco.render.live;

import java.util.ArrayList;
import java.util.List;
import tco.engine.Comparison;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.render.text.CountText;

/// The axis below the chart: marks at the present volume and where the cheapest option changes, and
/// their numbers below them as far as there is room.
final class VolumeMarks {
    /// Where no option serves the volume.
    private static final String NOBODY = "-";

    private final VolumeCurves curves;
    private final int columns;
    private final Glyphs glyphs;
    private final List<Mark> turns = new ArrayList<>();
    private final Mark now;

    /// A column of the axis, and what to say below it.
    private record Mark(int column, String text, Role role) {}

    VolumeMarks(Comparison comparison, VolumeCurves curves, int columns, Glyphs glyphs) {
        this.curves = curves;
        this.columns = columns;
        this.glyphs = glyphs;
        for (CheapestRange reign : curves.reigns().stream().skip(1).toList()) {
            double tokens = reign.from().doubleValue();
            String text =
                    CountText.tokens(tokens)
                            + glyphs.becomes()
                            + reign.cheapest()
                                    .map(option -> Letters.of(comparison, option))
                                    .orElse(NOBODY);
            turns.add(new Mark(column(tokens), text, Role.CHEAPEST));
        }
        String present = CountText.tokens(curves.presentTokens());
        now = new Mark(column(curves.presentTokens()), present + " now", Role.STRONG);
    }

    private int column(double tokens) {
        return curves.axis().step(tokens, columns);
    }

    Line axis() {
        Line line = Line.of(Role.MUTED, glyphs.corner());
        for (int column = 0; column < columns; column++) {
            int here = column;
            boolean turns = this.turns.stream().anyMatch(mark -> mark.column() == here);
            boolean present = now.column() == column && curves.presentTokens() > 0;
            line =
                    turns
                            ? line.and(Role.CHEAPEST, glyphs.turn())
                            : line.and(
                                    present ? Role.STRONG : Role.MUTED,
                                    present ? glyphs.nowOnAxis() : glyphs.horizontal());
        }
        return line;
    }

    /// What matters most is placed first; what would touch it is left out.
    Line labels() {
        List<Mark> placed = new ArrayList<>();
        List<Mark> wanted = new ArrayList<>(turns);
        if (curves.presentTokens() > 0) {
            wanted.add(now);
        }
        String low = CountText.tokens(curves.axis().low());
        String high = CountText.tokens(curves.axis().high());
        wanted.add(new Mark(0, low, Role.MUTED));
        wanted.add(new Mark(columns - 1, high, Role.MUTED));
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
        return line.fitted(columns, glyphs);
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
