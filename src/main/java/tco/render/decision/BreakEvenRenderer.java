package tco.render.decision;

import java.util.List;
import tco.engine.breakeven.BreakEven.Interval;
import tco.engine.breakeven.BreakEvenAnswer;
import tco.engine.breakeven.BreakEvenAnswer.AtCase;
import tco.render.OutputFormat;
import tco.render.RenderOptions;
import tco.render.chart.CostChart;
import tco.render.text.MarkdownText;
import tco.text.Printable;
import tco.text.Wrapping;

/// Writes a break-even in any format.
public final class BreakEvenRenderer {
    private static final int INTERVALS_SHOWN = 12;

    private BreakEvenRenderer() {}

    public static void render(
            BreakEvenAnswer report, OutputFormat format, RenderOptions options, StringBuilder out) {
        switch (format) {
            case TABLE -> table(report, options, out);
            case CSV -> CsvBreakEven.render(report, out);
            case JSON -> JsonBreakEven.render(report, out);
            case MARKDOWN -> markdown(report, out);
        }
    }

    private static void table(BreakEvenAnswer report, RenderOptions options, StringBuilder out) {
        BreakEvenText text = new BreakEvenText(report);
        int width = options.columnsWide();
        for (AtCase answer : report.cases()) {
            out.append(out.isEmpty() ? "" : "\n");
            for (String sentence : text.sentences(answer)) {
                Wrapping.append(out, "", Printable.of(sentence), width);
            }
            intervals(text, answer, width, out);
            out.append('\n');
            CostChart.of(report, answer, options).append(out);
        }
    }

    private static void intervals(BreakEvenText text, AtCase answer, int width, StringBuilder out) {
        List<Interval> intervals = answer.volumes().aCheaper();
        if (intervals.size() < 2) {
            return;
        }
        int shown = Math.min(INTERVALS_SHOWN, intervals.size());
        for (Interval interval : intervals.subList(0, shown)) {
            Wrapping.append(out, "  ", text.range(interval), width);
        }
        if (intervals.size() > shown || answer.volumes().truncated()) {
            String more = answer.volumes().truncated() ? "more than " : "";
            out.append("  and ").append(more).append(intervals.size() - shown).append(" others\n");
        }
    }

    private static void markdown(BreakEvenAnswer report, StringBuilder out) {
        BreakEvenText text = new BreakEvenText(report);
        out.append("## ").append(MarkdownText.escaped(text.title())).append("\n\n");
        for (AtCase answer : report.cases()) {
            for (String sentence : text.sentences(answer)) {
                out.append("- ").append(MarkdownText.escaped(sentence)).append('\n');
            }
        }
        out.append('\n');
        MarkdownText.row(out, "case", "cheaper from tokens", "to tokens");
        MarkdownText.divider(out, false, true, true);
        for (AtCase answer : report.cases()) {
            String at = answer.at().key();
            for (Interval interval : answer.volumes().aCheaper()) {
                MarkdownText.row(
                        out,
                        at,
                        BreakEvenText.number(interval.from()),
                        interval.to().map(BreakEvenText::number).orElse("any"));
            }
            if (answer.volumes().aCheaper().isEmpty()) {
                MarkdownText.row(out, at, "never", "");
            }
        }
    }
}
