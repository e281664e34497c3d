package tco.render.document;

import java.util.List;
import java.util.function.Supplier;
import tco.render.OutputFormat;
import tco.render.RenderOptions;
import tco.render.text.Cell;
import tco.render.text.CsvText;
import tco.render.text.JsonText;
import tools.jackson.databind.node.ObjectNode;

/// What a command found, ready for every format.
///
/// @param text its parts for people, in the order of reading
/// @param csv its rows for spreadsheets
/// @param json the whole of it for programs
public record Report(List<Block> text, Supplier<Sheet> csv, Supplier<ObjectNode> json) {
    /// A part of what people read.
    public sealed interface Block {}

    /// A text that is broken into lines.
    public record Paragraph(String text) implements Block {}

    /// Points, each on lines of its own.
    public record Points(List<String> texts) implements Block {}

    /// Lines that stay as they are.
    public record Drawing(String lines) implements Block {}

    /// Rows of texts under headings.
    public record Texts(List<Heading> headings, List<List<String>> rows) implements Block {}

    /// Rows of values under names.
    public record Sheet(List<String> names, List<List<Cell>> rows) {}

    public Report {
        text = List.copyOf(text);
    }

    /// Writes it in a format.
    public void append(OutputFormat format, RenderOptions options, StringBuilder out) {
        switch (format) {
            case TABLE -> new ReportText(options, out).append(text);
            case CSV -> csv(out);
            case JSON -> JsonText.write(json.get(), out);
            case MARKDOWN -> ReportMarkdown.append(text, out);
        }
    }

    private void csv(StringBuilder out) {
        Sheet sheet = csv.get();
        out.append(String.join(",", sheet.names())).append('\n');
        for (List<Cell> row : sheet.rows()) {
            for (int i = 0; i < row.size(); i++) {
                out.append(i == 0 ? "" : ",");
                CsvText.append(out, row.get(i));
            }
            out.append('\n');
        }
    }
}
