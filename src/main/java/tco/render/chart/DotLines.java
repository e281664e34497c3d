package tco.render.chart;

import java.util.List;
import java.util.Optional;
import tco.render.Theme;
import tco.render.chart.LineChart.Series;
import tco.render.chart.LineChart.Spot;

/// Draws lines in dots, eight to a cell, or with their keys where only ASCII is known. A line has a
/// spot for each dot across, and so has the trail.
public final class DotLines {
    private static final int DOTS_ACROSS = 2;
    private static final int DOTS_DOWN = 4;
    private static final int FIRST_BRAILLE = 0x2800;

    /// The bit of each dot of a cell in Unicode's braille patterns, by row and column.
    private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

    /// What a cell belongs to; a later kind is seen where several meet.
    public enum Ink {
        LINE,
        /// The line that a reader chose.
        CHOSEN,
        /// A part of a line where no other is below it.
        LOWEST
    }

    /// A cell in which something is drawn.
    public record Cell(String text, Ink ink) {}

    private final LineChart chart;
    private final int rows;
    private final boolean ascii;
    private final int[][] dots;
    private final String[][] keys;
    private final Ink[][] inks;

    /// @param chosen the index of the line that a reader chose; -1 for none
    public DotLines(LineChart chart, int chosen, int columns, int rows, Theme theme) {
        this.chart = chart;
        this.rows = rows;
        this.ascii = theme.ascii();
        this.dots = new int[rows][columns];
        this.keys = new String[rows][columns];
        this.inks = new Ink[rows][columns];
        for (int i = 0; i < chart.series().size(); i++) {
            draw(chart.series().get(i), i == chosen);
        }
    }

    /// How many dots there are across so many columns.
    public static int across(int columns, Theme theme) {
        return theme.ascii() ? columns : columns * DOTS_ACROSS;
    }

    private int down() {
        return ascii ? rows : rows * DOTS_DOWN;
    }

    private void draw(Series series, boolean chosen) {
        double before = Double.NaN;
        List<Spot> spots = series.spots();
        for (int step = 0; step < spots.size(); step++) {
            double usd = spots.get(step).y();
            double height = usd > 0 ? chart.y().part(usd) : Double.NaN;
            if (!Double.isNaN(height)) {
                boolean lowest = usd <= chart.trail().get(step).y();
                Ink ink = lowest ? Ink.LOWEST : chosen ? Ink.CHOSEN : Ink.LINE;
                join(step, Double.isNaN(before) ? height : before, height, series.key(), ink);
            }
            before = height;
        }
    }

    /// Joins two neighbouring points; heights run from 0 at the bottom to 1 at the top.
    private void join(int across, double fromHeight, double toHeight, String key, Ink ink) {
        int from = point(fromHeight);
        int to = point(toHeight);
        int step = Integer.signum(from - to);
        int at = to;
        do {
            dot(across, at, key, ink);
            at += step;
        } while (at != from && step != 0);
    }

    private int point(double height) {
        return (int) Math.round((1 - height) * (down() - 1));
    }

    private void dot(int across, int down, String key, Ink ink) {
        if (down < 0 || down >= down()) {
            return;
        }
        int column = ascii ? across : across / DOTS_ACROSS;
        int row = ascii ? down : down / DOTS_DOWN;
        if (keys[row][column] == null || ink.compareTo(inks[row][column]) >= 0) {
            keys[row][column] = key;
            inks[row][column] = ink;
        }
        if (!ascii) {
            dots[row][column] |= BITS[down % DOTS_DOWN][across % DOTS_ACROSS];
        }
    }

    /// What is drawn in a cell; empty where nothing is.
    public Optional<Cell> cell(int row, int column) {
        if (keys[row][column] == null) {
            return Optional.empty();
        }
        String text =
                ascii ? keys[row][column] : Character.toString(FIRST_BRAILLE + dots[row][column]);
        return Optional.of(new Cell(text, inks[row][column]));
    }

    int count() {
        return chart.series().size();
    }

    /// The row in which a line is at a column; beyond the rows where it leaves the field, or has a
    /// gap.
    int row(int series, int column) {
        int step = ascii ? column : column * DOTS_ACROSS;
        double usd = chart.series().get(series).spots().get(step).y();
        double height = usd > 0 ? chart.y().part(usd) : Double.NaN;
        return Double.isFinite(height)
                ? Math.floorDiv(point(height), ascii ? 1 : DOTS_DOWN)
                : Integer.MAX_VALUE;
    }
}
