package tco.render.sweep;

import java.util.List;
import tco.render.document.CsvWriter;

/// Rows of CSV.
final class CsvRows implements RowStyle {
    @Override
    public String head(List<String> keys) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            out.append(beforeCell(i, ""));
            CsvWriter.text(out, keys.get(i));
        }
        return out.append('\n').toString();
    }

    @Override
    public String beforeCell(int column, String key) {
        return column == 0 ? "" : ",";
    }

    @Override
    public String afterRow() {
        return "\n";
    }

    @Override
    public String betweenRows() {
        return "";
    }

    @Override
    public String foot() {
        return "";
    }

    @Override
    public String none() {
        return "";
    }

    @Override
    public String text(String text) {
        StringBuilder out = new StringBuilder();
        CsvWriter.text(out, text);
        return out.toString();
    }
}
