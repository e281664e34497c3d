package tco.render.sweep;

import tco.engine.sweep.SweptCosts;
import tco.render.text.ByteText;

/// Writes one part of a row straight into bytes; the same digits as [Cells] and [CsvText] give.
interface SweepCell {
    void write(SweptCosts costs, ByteText out);
}
