package tco.render.document;

import java.util.List;
import tco.render.document.Document.Block;
import tco.render.document.Document.Group;
import tco.render.document.Document.Items;
import tco.render.document.Document.Legend;
import tco.render.document.Document.Lines;
import tco.render.document.Document.Matrix;
import tco.render.document.Document.Note;
import tco.render.document.Document.Paragraph;
import tco.render.document.Document.Points;
import tco.render.document.Document.Row;
import tco.render.document.Document.Table;
import tco.render.document.Document.Verbatim;
import tco.render.text.Markup;

/// Writes parts of documents as elements of a page, which has its own drawings.
public final class HtmlWriter {
    private final Markup out;

    public HtmlWriter(Markup out) {
        this.out = out;
    }

    /// Writes them in their order.
    ///
    /// @param label what the tables among them hold, for those who cannot see where they stand
    /// @param drawing what to put in the place of a drawing in text
    public void append(List<Block> blocks, String label, Runnable drawing) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> out.element("p", paragraph.text()).line();
                case Lines lines -> lines(lines);
                case Group group -> append(group.blocks(), label, drawing);
                case Items items -> out.element("p", items.text()).line();
                case Points points -> list("ul", points.texts());
                case Verbatim _ -> drawing.run();
                case Table table -> table(table, label);
                case Matrix matrix -> table(matrix.table(), label);
                case Legend legend -> list("ul", legend.notes().stream().map(Note::text).toList());
            }
        }
    }

    private void lines(Lines lines) {
        if (!lines.heading().isEmpty()) {
            out.element("h3", lines.heading()).line();
        }
        lines.entries().forEach(entry -> out.element("p", entry.text()).line());
    }

    public void list(String element, List<String> texts) {
        out.open(element).line();
        texts.forEach(text -> out.element("li", text).line());
        out.close().line();
    }

    /// A table that scrolls by itself where the page is too narrow for it.
    public void table(Table texts, String label) {
        openScroll(out, label);
        out.open("table", "class", "plain").line().open("thead").open("tr");
        for (int i = 0; i < texts.headings().size(); i++) {
            out.element(
                    "th", texts.headings().get(i).name(), "scope", "col", "class", style(texts, i));
        }
        out.close().close().line().open("tbody").line();
        for (Row row : texts.rows()) {
            out.open("tr");
            if (row.isHeading()) {
                String columns = Integer.toString(texts.headings().size());
                out.element("th", row.remark().strip(), "scope", "rowgroup", "colspan", columns);
                out.close().line();
                continue;
            }
            out.element("th", row.texts().getFirst().strip(), "scope", "row");
            for (int i = 1; i < row.texts().size(); i++) {
                out.element("td", row.texts().get(i), "class", style(texts, i));
            }
            out.close().line();
        }
        out.close().close().close().line();
    }

    private static String style(Table texts, int column) {
        return texts.headings().get(column).isNumber() ? "number" : "word";
    }

    /// Opens a region that scrolls sideways, also by the keys.
    public static void openScroll(Markup out, String label) {
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label)
                .line();
    }

    /// The numbers behind a chart, for those who want to read them.
    public void details(String summary, Table texts) {
        out.open("details").element("summary", summary).line();
        table(texts, summary);
        out.close().line();
    }
}
