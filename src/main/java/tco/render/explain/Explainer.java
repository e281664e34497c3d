package tco.render.explain;

import tco.render.OutputFormat;
import tco.render.RenderOptions;

/// Writes the explanation of one option in one format.
public interface Explainer {
    void explain(Explanation explanation, RenderOptions options, StringBuilder out);

    static Explainer of(OutputFormat format) {
        return switch (format) {
            case TABLE -> new TableExplainer();
            case CSV -> new CsvExplainer();
            case JSON -> new JsonExplainer();
            case MARKDOWN -> new MarkdownExplainer();
        };
    }
}
