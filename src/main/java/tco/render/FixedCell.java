package tco.render;

import tco.engine.sweep.SweptCosts;

/// A part of a row that is the same at every point.
record FixedCell(String text) implements SweepCell {
    @Override
    public void write(SweptCosts costs, ByteText out) {
        out.raw(text);
    }
}
