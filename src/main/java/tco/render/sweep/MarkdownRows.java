package tco.render.sweep;

import java.util.List;
import tco.render.text.CellText;
import tco.render.text.MarkdownText;

/// Rows of a Markdown table.
final class MarkdownRows implements RowStyle {
    @Override
    public String head(List<String> keys) {
        StringBuilder out = new StringBuilder();
        StringBuilder divider = new StringBuilder();
        for (int i = 0; i < keys.size(); i++) {
            out.append(beforeCell(i, "")).append(text(keys.get(i)));
            divider.append(beforeCell(i, "")).append("---");
        }
        return out.append(afterRow()).append(divider).append(afterRow()).toString();
    }

    @Override
    public String beforeCell(int column, String key) {
        return column == 0 ? "| " : " | ";
    }

    @Override
    public String afterRow() {
        return " |\n";
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
        return CellText.NONE;
    }

    @Override
    public String text(String text) {
        return MarkdownText.escaped(text);
    }
}
