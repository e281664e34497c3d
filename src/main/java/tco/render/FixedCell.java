package tco.render;

import java.nio.charset.StandardCharsets;
import tco.engine.sweep.SweptCosts;

/// A part of a row that is the same at every point.
@SuppressWarnings("ArrayRecordComponent") // never compared, and read only here
record FixedCell(String text, byte[] bytes) implements SweepCell {
    FixedCell(String text) {
        this(text, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(SweptCosts costs, ByteText out) {
        out.raw(bytes);
    }
}
