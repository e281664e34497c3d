package tco.render;

import java.util.ArrayList;
import java.util.List;
import tco.engine.sweep.SweptCosts;

/// The parts of an option's row after the swept values; parts that never change are joined.
final class SweepRow {
    private final List<SweepCell> parts = new ArrayList<>();
    private String fixed = "";

    void add(String text) {
        fixed += text;
    }

    void add(SweepCell cell) {
        if (cell instanceof FixedCell known) {
            fixed += known.text();
        } else {
            join();
            parts.add(cell);
        }
    }

    private void join() {
        if (!fixed.isEmpty()) {
            parts.add(new FixedCell(fixed));
            fixed = "";
        }
    }

    SweepCell[] parts() {
        join();
        return parts.toArray(SweepCell[]::new);
    }

    static void write(SweepCell[] parts, SweptCosts costs, ByteText out) {
        for (SweepCell part : parts) {
            part.write(costs, out);
        }
    }
}
