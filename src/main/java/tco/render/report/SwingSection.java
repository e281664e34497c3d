package tco.render.report;

import java.util.ArrayList;
import java.util.List;
import tco.engine.sensitivity.Sensitivity;
import tco.engine.sensitivity.Swing;
import tco.render.chart.Caption;
import tco.render.chart.TornadoPlot;
import tco.render.decision.SensitivityDocument;
import tco.render.document.Document;
import tco.render.document.Document.Block;
import tco.render.text.MoneyText;

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

    TornadoPlot chart() {
        List<TornadoPlot.Bar> bars = new ArrayList<>();
        for (Swing swing :
                sensitivity.swings().subList(0, Math.min(MOST_BARS, sensitivity.swings().size()))) {
            bars.add(
                    new TornadoPlot.Bar(
                            swing.figure().path(),
                            end(swing.moved().low(), swing.low()),
                            end(swing.moved().high(), swing.high()),
                            MoneyText.brief(swing.usd()),
                            swing.flips()));
        }
        return new TornadoPlot(
                new Caption(
                        "tornado",
                        "What moves the cost of " + sensitivity.option().name(),
                        "One bar a figure, the widest first, from the cost with the figure at its"
                                + " low to the cost with it at its high, all others typical. The"
                                + " table has the numbers."),
                "dollars a month",
                sensitivity.usd(),
                bars,
                MoneyText::brief);
    }

    private static TornadoPlot.End end(double value, Swing.End end) {
        return new TornadoPlot.End(SensitivityDocument.value(value), end.usd());
    }
}
