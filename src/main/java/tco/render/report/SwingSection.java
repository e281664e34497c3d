package tco.render.report;

import java.util.List;
import tco.engine.sensitivity.Sensitivity;
import tco.render.chart.Tornado;
import tco.render.decision.SensitivityDocument;
import tco.render.document.Document;
import tco.render.document.Document.Block;

/// What matters most: the tornado, and the sensitivity's own words and table.
final class SwingSection {
    private static final int MOST_BARS = 12;

    private final Sensitivity sensitivity;
    private final Document words;

    private SwingSection(Sensitivity sensitivity, Document words) {
        this.sensitivity = sensitivity;
        this.words = words;
    }

    static SwingSection of(CostReport report, Sensitivity sensitivity) {
        return new SwingSection(
                sensitivity, new SensitivityDocument(sensitivity, report.options()));
    }

    /// The sensitivity as its own command tells it, its text chart included.
    List<Block> blocks() {
        return words.page();
    }

    Tornado chart() {
        return SensitivityDocument.tornado(sensitivity).limitedTo(MOST_BARS);
    }
}
