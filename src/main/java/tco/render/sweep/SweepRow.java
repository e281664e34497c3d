package tco.render.sweep;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tco.engine.sweep.SweptCosts;
import tco.render.text.ByteText;

/// An option's row after the swept values: numbers that change, with what never changes joined
/// between them.
final class SweepRow {
    private final Part[] parts;
    private final byte[] end;

    /// A number, and the text before it.
    @SuppressWarnings("ArrayRecordComponent") // never compared, and read only here
    private record Part(byte[] before, SweepCell number) {}

    private SweepRow(List<Part> parts, byte[] end) {
        this.parts = parts.toArray(Part[]::new);
        this.end = end;
    }

    void write(SweptCosts costs, ByteText out) {
        for (Part part : parts) {
            out.raw(part.before);
            part.number.write(costs, out);
        }
        out.raw(end);
    }

    /// A row from left to right.
    static final class Builder {
        private final List<Part> parts = new ArrayList<>();
        private String fixed = "";

        void add(String text) {
            fixed += text;
        }

        void add(SweepCell cell) {
            if (cell instanceof FixedCell known) {
                fixed += known.text();
            } else {
                parts.add(new Part(bytes(), cell));
                fixed = "";
            }
        }

        private byte[] bytes() {
            return fixed.getBytes(StandardCharsets.UTF_8);
        }

        SweepRow build() {
            return new SweepRow(parts, bytes());
        }
    }
}
