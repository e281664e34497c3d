package tco.render.explain;

import java.util.List;
import tco.engine.CostLine;
import tco.engine.UsageStep;
import tco.model.Figure;
import tco.render.RenderOptions;
import tco.render.comparison.TableText;
import tco.render.text.FigureText;
import tco.render.text.MarkdownText;

/// An explanation as Markdown: a table of the bill, then one of all figures behind it.
final class MarkdownExplainer implements Explainer {
    @Override
    public void explain(Explanation explanation, RenderOptions options, StringBuilder out) {
        out.append("## ").append(md(ExplanationText.title(explanation.result()))).append("\n\n");
        out.append(md(ExplanationText.summary(explanation.result()))).append("\n\n");
        explanation
                .result()
                .excludedBecause()
                .ifPresent(because -> out.append(md(TableText.EXCLUDED + because)).append("\n\n"));
        MarkdownText.row(out, "line", "sum", "formula");
        MarkdownText.divider(out, false, false, false);
        for (CostLine line : explanation.lines()) {
            MarkdownText.row(
                    out,
                    md(line.component().key()),
                    md(ExplanationText.sum(line)),
                    md(line.formula()));
        }
        for (UsageStep step : explanation.usage()) {
            MarkdownText.row(
                    out, md(step.name()), md(ExplanationText.step(step)), md(step.formula()));
        }
        out.append('\n');
        MarkdownText.row(out, "line", "figure", "value", "source");
        MarkdownText.divider(out, false, false, true, false);
        for (CostLine line : explanation.lines()) {
            figures(out, line.component().key(), line.figures());
        }
        figures(out, "use", explanation.usageFigures());
        figures(out, "workload", explanation.workloadFigures());
        out.append('\n').append(md(ExplanationText.totals(explanation))).append('\n');
        List<String> notes = explanation.result().notes();
        for (int i = 0; i < notes.size(); i++) {
            out.append(i == 0 ? "\n- " : "- ").append(md(notes.get(i))).append('\n');
        }
    }

    private static void figures(StringBuilder out, String line, List<Figure> figures) {
        for (Figure figure : figures) {
            MarkdownText.row(
                    out,
                    md(line),
                    md(figure.path()),
                    md(FigureText.value(figure.range())),
                    md(FigureText.origin(figure)));
        }
    }

    private static String md(String text) {
        return MarkdownText.escaped(text);
    }
}
