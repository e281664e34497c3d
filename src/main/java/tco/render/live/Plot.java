package tco.render.live;

import java.util.Arrays;
import tco.render.Theme;
import tco.render.live.Line.Role;

/// A field of cells to draw curves in: dots, eight to a cell, or letters where only ASCII is known.
/// What means more is not drawn over.
final class Plot {
    private static final int DOTS_ACROSS = 2;
    private static final int DOTS_DOWN = 4;
    private static final int FIRST_BRAILLE = 0x2800;

    /// The bit of each dot of a cell in Unicode's braille patterns, by row and column.
    private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

    private final int columns;
    private final int rows;
    private final Theme theme;
    private final int[][] dots;
    private final char[][] letters;
    private final Role[][] roles;

    Plot(int columns, int rows, Theme theme) {
        this.columns = columns;
        this.rows = rows;
        this.theme = theme;
        this.dots = new int[rows][columns];
        this.letters = new char[rows][columns];
        this.roles = new Role[rows][columns];
        for (Role[] row : roles) {
            Arrays.fill(row, Role.PLAIN);
        }
    }

    /// How many points a curve has.
    static int across(int columns, Theme theme) {
        return theme.ascii() ? columns : columns * DOTS_ACROSS;
    }

    private int down() {
        return theme.ascii() ? rows : rows * DOTS_DOWN;
    }

    /// Joins two neighbouring points; heights run from 0 at the bottom to 1 at the top.
    void join(int across, double fromHeight, double toHeight, char letter, Role role) {
        int from = point(fromHeight);
        int to = point(toHeight);
        int step = Integer.signum(from - to);
        int at = to;
        do {
            dot(across, at, letter, role);
            at += step;
        } while (at != from && step != 0);
    }

    private int point(double height) {
        return (int) Math.round((1 - height) * (down() - 1));
    }

    private void dot(int across, int down, char letter, Role role) {
        if (down < 0 || down >= down()) {
            return;
        }
        int column = theme.ascii() ? across : across / DOTS_ACROSS;
        int row = theme.ascii() ? down : down / DOTS_DOWN;
        if (letters[row][column] == 0 || role.compareTo(roles[row][column]) >= 0) {
            letters[row][column] = letter;
            roles[row][column] = role;
        }
        if (!theme.ascii()) {
            dots[row][column] |= BITS[down % DOTS_DOWN][across % DOTS_ACROSS];
        }
    }

    /// The row in which a height lies.
    int row(double height) {
        return Math.clamp(point(height) * rows / down(), 0, rows - 1);
    }

    /// A row of cells, with an upright line in the column given where nothing else is.
    Line line(int row, int upright) {
        Line line = Line.EMPTY;
        for (int column = 0; column < columns; column++) {
            boolean isDrawn = letters[row][column] != 0;
            String text = isDrawn ? cell(row, column) : column == upright ? theme.now() : " ";
            line = line.and(isDrawn ? roles[row][column] : Role.MUTED, text);
        }
        return line;
    }

    private String cell(int row, int column) {
        return theme.ascii()
                ? String.valueOf(letters[row][column])
                : Character.toString(FIRST_BRAILLE + dots[row][column]);
    }
}
