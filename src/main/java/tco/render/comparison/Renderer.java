package tco.render.comparison;

import tco.engine.Comparison;
import tco.render.RenderOptions;
import tco.render.document.OutputFormat;

/// Writes a comparison in one format.
public interface Renderer {
    void render(Comparison comparison, RenderOptions options, StringBuilder out);

    static Renderer of(OutputFormat format) {
        return switch (format) {
            case TABLE -> new TableRenderer();
            case CSV -> new CsvRenderer();
            case JSON -> new JsonRenderer();
            case MARKDOWN -> new MarkdownRenderer();
        };
    }
}
