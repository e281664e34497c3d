package tco.render.report;

import java.util.List;
import tco.render.document.Report.Block;
import tco.render.document.Report.Drawing;
import tco.render.document.Report.Paragraph;
import tco.render.document.Report.Points;
import tco.render.document.Report.Texts;
import tco.render.text.Markup;

/// The parts of other commands' reports as elements of a page.
final class HtmlBlocks {
    private final Markup out;

    HtmlBlocks(Markup out) {
        this.out = out;
    }

    /// Writes them in their order.
    ///
    /// @param label what the tables among them hold, for those who cannot see where they stand
    /// @param drawing what to put in the place of a drawing in text
    void append(List<Block> blocks, String label, Runnable drawing) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> out.element("p", paragraph.text()).line();
                case Points points -> list("ul", points.texts());
                case Drawing _ -> drawing.run();
                case Texts texts -> table(texts, label);
            }
        }
    }

    void list(String element, List<String> texts) {
        out.open(element).line();
        texts.forEach(text -> out.element("li", text).line());
        out.close().line();
    }

    /// A table that scrolls by itself where the page is too narrow for it.
    void table(Texts texts, String label) {
        openScroll(out, label);
        out.open("table", "class", "plain").line().open("thead").open("tr");
        for (int i = 0; i < texts.headings().size(); i++) {
            out.element(
                    "th", texts.headings().get(i).name(), "scope", "col", "class", style(texts, i));
        }
        out.close().close().line().open("tbody").line();
        for (List<String> row : texts.rows()) {
            out.open("tr");
            out.element("th", row.getFirst(), "scope", "row");
            for (int i = 1; i < row.size(); i++) {
                out.element("td", row.get(i), "class", style(texts, i));
            }
            out.close().line();
        }
        out.close().close().close().line();
    }

    private static String style(Texts texts, int column) {
        return texts.headings().get(column).isNumber() ? "number" : "word";
    }

    /// Opens a region that scrolls sideways, also by the keys.
    static void openScroll(Markup out, String label) {
        out.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", label)
                .line();
    }

    /// The numbers behind a chart, for those who want to read them.
    void details(String summary, Texts texts) {
        out.open("details").element("summary", summary).line();
        table(texts, summary);
        out.close().line();
    }
}
