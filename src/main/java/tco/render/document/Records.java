package tco.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tco.render.OutputFormat;
import tco.render.text.CsvText;
import tco.render.text.JsonText;
import tco.render.text.MarkdownText;
import tco.text.Printable;
import tco.text.TextWidth;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A plain list of things with named texts, in any format.
public final class Records<T> {
    private record Column<T>(String name, Function<T, String> text) {}

    private final List<Column<T>> columns = new ArrayList<>();

    public Records<T> column(String name, Function<T, String> text) {
        columns.add(new Column<>(name, text));
        return this;
    }

    public String text(List<T> rows, OutputFormat format) {
        StringBuilder out = new StringBuilder();
        switch (format) {
            case TABLE -> table(rows, out);
            case CSV -> csv(rows, out);
            case JSON -> json(rows, out);
            case MARKDOWN -> markdown(rows, out);
        }
        return out.toString();
    }

    private List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    private List<String> cells(T row) {
        return columns.stream().map(column -> column.text().apply(row)).toList();
    }

    private void table(List<T> rows, StringBuilder out) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(names());
        rows.forEach(row -> lines.add(cells(row).stream().map(Printable::of).toList()));
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TextWidth.of(line.get(i)));
            }
        }
        for (List<String> line : lines) {
            int start = out.length();
            for (int i = 0; i < widths.length; i++) {
                String cell = line.get(i);
                out.append(cell).repeat(" ", widths[i] - TextWidth.of(cell) + 2);
            }
            while (out.length() > start && out.charAt(out.length() - 1) == ' ') {
                out.setLength(out.length() - 1);
            }
            out.append('\n');
        }
    }

    private void csv(List<T> rows, StringBuilder out) {
        csvLine(names(), out);
        rows.forEach(row -> csvLine(cells(row), out));
    }

    private static void csvLine(List<String> cells, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            CsvText.text(out, cells.get(i));
        }
        out.append('\n');
    }

    private void json(List<T> rows, StringBuilder out) {
        ArrayNode array = JsonText.array();
        for (T row : rows) {
            ObjectNode object = array.addObject();
            columns.forEach(column -> object.put(column.name(), column.text().apply(row)));
        }
        JsonText.write(array, out);
    }

    private void markdown(List<T> rows, StringBuilder out) {
        MarkdownText.row(out, names().toArray(String[]::new));
        MarkdownText.divider(out, new boolean[columns.size()]);
        for (T row : rows) {
            MarkdownText.row(
                    out, cells(row).stream().map(MarkdownText::escaped).toArray(String[]::new));
        }
    }
}
