package tco.render.sweep;

import tco.engine.sweep.SweptCosts;
import tco.render.text.ByteText;

/// A part of a row that is the same at every point.
record FixedCell(String text) implements SweepCell {
    @Override
    public void write(SweptCosts costs, ByteText out) {
        out.raw(text);
    }
}
