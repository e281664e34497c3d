package tco.render.sweep;

import java.util.List;
import tools.jackson.core.io.JsonStringEncoder;

/// Rows of one JSON document, each an object.
final class JsonRows implements RowStyle {
    private static final String SCHEMA = "tco.sweep/1";

    @Override
    public String head(List<String> keys) {
        return "{\"schema\": " + text(SCHEMA) + ", \"rows\": [\n";
    }

    @Override
    public String beforeCell(int column, String key) {
        return (column == 0 ? "{" : ", ") + text(key) + ": ";
    }

    @Override
    public String afterRow() {
        return "}";
    }

    @Override
    public String betweenRows() {
        return ",\n";
    }

    @Override
    public String foot() {
        return "\n]}\n";
    }

    @Override
    public String none() {
        return "null";
    }

    @Override
    public String text(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
