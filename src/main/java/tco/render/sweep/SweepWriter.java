package tco.render.sweep;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tco.engine.sweep.Grid;
import tco.engine.sweep.GridWalk;
import tco.engine.sweep.PointCosts;
import tco.engine.sweep.PointCosts.SweptCosts;
import tco.engine.sweep.SweptOption;
import tco.model.Scenario;
import tco.render.document.DocumentWriter.RowStyle;
import tco.render.text.ByteText;

/// How the points of a sweep are written as rows. It holds nothing that changes, so that threads
/// may share it.
public final class SweepWriter {
    private static final String SCHEMA = "tco.sweep/1";

    private final Scenario scenario;
    private final Grid grid;
    private final RowStyle style;
    private final SweepLayout layout;
    private final List<String> paths;
    private final List<String> keys;
    private final List<SweptOption> options;
    private final byte[][] beforeValues;
    private final byte[] betweenRows;

    public SweepWriter(Scenario scenario, Grid grid, SweepLayout layout) {
        this.scenario = scenario;
        this.grid = grid;
        this.style = layout.rows();
        this.layout = layout;
        this.paths = grid.figures().stream().map(swept -> swept.figure().path()).toList();
        this.options =
                scenario.options().stream()
                        .map(o -> SweptOption.of(o, scenario, grid.figures()))
                        .toList();
        this.keys =
                layout.wide()
                        ? ids(scenario)
                        : new SweptColumns(layout.columns(), layout.wide(), scenario.currency())
                                .keys();
        this.betweenRows = bytes(style.betweenRows());
        this.beforeValues = new byte[paths.size()][];
        for (int i = 0; i < beforeValues.length; i++) {
            beforeValues[i] = bytes(style.beforeCell(i, paths.get(i)));
        }
    }

    private List<String> ids(Scenario of) {
        SweptColumns each = new SweptColumns(layout.columns(), layout.wide(), of.currency());
        return of.options().stream()
                .flatMap(option -> each.ofOption(option.id()).stream())
                .toList();
    }

    private SweepRow row(int option, SweptCosts sample) {
        SweepRow.Builder row = new SweepRow.Builder();
        SweepCells cells = new SweepCells(style, sample, row);
        SweptColumns columns =
                new SweptColumns(layout.columns(), layout.wide(), scenario.currency());
        int first = layout.wide() ? option * columns.size() : 0;
        for (int i = 0; i < columns.size(); i++) {
            int key = first + i;
            row.add(style.beforeCell(paths.size() + key, keys.get(key)));
            columns.add(i, cells);
        }
        if (!layout.wide() || option == options.size() - 1) {
            row.add(style.afterRow());
        }
        return row.build();
    }

    public byte[] head() {
        List<String> all = new ArrayList<>(paths);
        all.addAll(keys);
        return bytes(style.head(SCHEMA, all));
    }

    public byte[] foot() {
        return bytes(style.foot());
    }

    /// Whether all rows must be there before they can be laid out.
    public boolean needsAllRows() {
        return style.needsAllRows();
    }

    /// Lays all rows out, with what stands before and after them.
    public byte[] laidOut(byte[] rows) {
        String text = new String(rows, StandardCharsets.UTF_8);
        return bytes(style.laidOut(text, layout.headings(paths, keys)));
    }

    /// How many rows a point takes.
    public int rowsAPoint() {
        return layout.wide() ? 1 : options.size();
    }

    /// What one thread writes rows with.
    public Pen pen() {
        return new Pen();
    }

    /// Writes some points at a time.
    public final class Pen {
        private final GridWalk walk = new GridWalk(scenario, grid);
        private final PointCosts costs = new PointCosts(options, grid, walk, layout.needsEnds());
        private final SweepRow[] rows = new SweepRow[options.size()];
        private final ByteText text = new ByteText(style.decimalMark());

        private Pen() {
            for (int i = 0; i < rows.length; i++) {
                rows[i] = row(i, costs.of(i));
            }
        }

        /// Writes the rows of the points from one to before another, over those written before.
        public void write(long from, long to) {
            text.clear();
            for (SweepRow row : rows) {
                row.forget();
            }
            walk.to(from);
            for (long point = from; point < to; point++) {
                if (point > 0) {
                    text.raw(betweenRows);
                }
                costs.move();
                write(point == from);
                walk.next();
            }
        }

        public ByteText rows() {
            return text;
        }

        private void write(boolean anew) {
            int start = text.length();
            for (int i = 0; i < beforeValues.length; i++) {
                text.raw(beforeValues[i]);
                text.shortest(walk.value(i));
            }
            int valuesEnd = text.length();
            for (int i = 0; i < rows.length; i++) {
                if (i > 0 && !layout.wide()) {
                    text.raw(betweenRows);
                    text.again(start, valuesEnd);
                }
                if (anew || costs.moved(i)) {
                    rows[i].write(costs.of(i), text);
                } else {
                    rows[i].again(text);
                }
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
