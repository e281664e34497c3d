package tco.render;

import tco.engine.sweep.SweptCosts;

/// Writes one part of a row straight into bytes; the same digits as [Cells] and [CsvText] give.
interface SweepCell {
    void write(SweptCosts costs, ByteText out);
}
