package tco.render.explain;

import java.util.List;
import tco.engine.CostLine;
import tco.engine.UsageStep;
import tco.model.Figure;
import tco.render.RenderOptions;
import tco.render.Theme;
import tco.render.comparison.TableText;
import tco.render.text.FigureText;
import tco.text.Printable;
import tco.text.Wrapping;

/// An explanation for a terminal.
final class TableExplainer implements Explainer {
    @Override
    public void explain(Explanation explanation, RenderOptions options, StringBuilder out) {
        new Page(options.theme(), options.columnsWide(), out).write(explanation);
    }

    private record Page(Theme theme, int width, StringBuilder out) {
        void write(Explanation explanation) {
            heading(ExplanationText.title(explanation.result()));
            text("", ExplanationText.summary(explanation.result()));
            explanation
                    .result()
                    .excludedBecause()
                    .ifPresent(because -> text("", TableText.EXCLUDED + because));
            for (CostLine line : explanation.lines()) {
                out.append('\n');
                heading(line.component().key());
                text("  ", ExplanationText.sum(line));
                text("  ", line.formula());
                figures(line.figures());
            }
            if (!explanation.usage().isEmpty()) {
                out.append('\n');
                heading("use of the machines");
                explanation.usage().forEach(this::step);
                figures(explanation.usageFigures());
            }
            out.append('\n');
            heading("workload");
            figures(explanation.workloadFigures());
            out.append('\n');
            heading("total");
            text("  ", ExplanationText.totals(explanation));
            explanation.result().notes().forEach(note -> text("- ", note));
        }

        private void heading(String heading) {
            theme.heading(out, Printable.of(heading));
            out.append('\n');
        }

        private void step(UsageStep step) {
            text("  ", step.name() + " " + ExplanationText.step(step) + " = " + step.formula());
        }

        private void figures(List<Figure> figures) {
            for (Figure figure : figures) {
                text(
                        "    ",
                        figure.path()
                                + " "
                                + FigureText.value(figure.range())
                                + ": "
                                + FigureText.origin(figure));
            }
        }

        private void text(String indent, String text) {
            Wrapping.append(out, indent, Printable.of(text), width);
        }
    }
}
