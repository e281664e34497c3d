package tco.render.sweep;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tco.engine.sweep.Grid;
import tco.engine.sweep.GridWalk;
import tco.engine.sweep.SweptCosts;
import tco.engine.sweep.SweptOption;
import tco.model.Scenario;
import tco.render.Column;
import tco.render.text.ByteText;

/// Writes the points of a sweep as rows. It holds nothing that changes, so that threads may share
/// it.
public final class SweepWriter {
    private final RowStyle style;
    private final SweepLayout layout;
    private final List<String> paths;
    private final List<String> keys;
    private final List<SweptOption> options;
    private final byte[][] beforeValues;
    private final byte[] betweenRows;
    private final SweepRow[] rows;

    public SweepWriter(Scenario scenario, Grid grid, SweepLayout layout) {
        this.style = RowStyle.of(layout.format());
        this.layout = layout;
        this.paths = grid.figures().stream().map(swept -> swept.figure().path()).toList();
        this.options =
                scenario.options().stream()
                        .map(o -> SweptOption.of(o, scenario.requirements(), grid.figures()))
                        .toList();
        this.keys =
                layout.wide()
                        ? scenario.options().stream().map(option -> option.id()).toList()
                        : SweepLayout.keys(layout.columns());
        this.betweenRows = bytes(style.betweenRows());
        this.beforeValues = new byte[paths.size()][];
        for (int i = 0; i < beforeValues.length; i++) {
            beforeValues[i] = bytes(style.beforeCell(i, paths.get(i)));
        }
        GridWalk walk = new GridWalk(scenario, grid);
        this.rows = new SweepRow[options.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(i, options.get(i).costs(walk.corners(), false));
        }
    }

    private SweepRow row(int option, SweptCosts sample) {
        SweepCells cells = new SweepCells(style, sample);
        SweepRow.Builder row = new SweepRow.Builder();
        List<Column> columns = layout.columns();
        for (int i = 0; i < columns.size(); i++) {
            int key = layout.wide() ? option : i;
            row.add(style.beforeCell(paths.size() + key, keys.get(key)));
            row.add(cells.of(columns.get(i)));
        }
        if (!layout.wide() || option == options.size() - 1) {
            row.add(style.afterRow());
        }
        return row.build();
    }

    public byte[] head() {
        List<String> all = new ArrayList<>(paths);
        all.addAll(keys);
        return bytes(style.head(all));
    }

    public byte[] foot() {
        return bytes(style.foot());
    }

    /// How many rows a point takes.
    public int rowsAPoint() {
        return layout.wide() ? 1 : options.size();
    }

    /// Writes the rows of a point.
    ///
    /// @param first whether no row of the sweep stands before them
    public void write(GridWalk walk, boolean first, ByteText out) {
        if (!first) {
            out.raw(betweenRows);
        }
        int start = out.length();
        for (int i = 0; i < beforeValues.length; i++) {
            out.raw(beforeValues[i]);
            out.shortest(walk.value(i));
        }
        int valuesEnd = out.length();
        for (int i = 0; i < rows.length; i++) {
            if (i > 0 && !layout.wide()) {
                out.raw(betweenRows);
                out.again(start, valuesEnd);
            }
            SweptCosts costs = options.get(i).costs(walk.corners(), layout.needsEnds());
            rows[i].write(costs, out);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
