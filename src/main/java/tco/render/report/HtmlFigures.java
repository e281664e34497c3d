package tco.render.report;

import tco.model.Figure;
import tco.model.Range;
import tco.render.document.HtmlWriter;
import tco.render.text.CountText;
import tco.render.text.Markup;
import tco.text.RangeText;

/// The figures in use and their sources, as a table and a numbered list of a page.
final class HtmlFigures {
    private final Markup out;
    private final FigureList list;

    HtmlFigures(Markup out, FigureList list) {
        this.out = out;
        this.list = list;
    }

    void table() {
        HtmlWriter.openScroll(out, "Every figure in use");
        out.open("table", "class", "plain figures").line().open("thead").open("tr");
        heading("figure", "word");
        heading("value", "number");
        heading("low to high", "number");
        heading("as of", "word");
        heading("source", "number");
        heading("set in", "word");
        out.close().close().line().open("tbody").line();
        list.figures().forEach(this::row);
        out.close().close().close().line();
    }

    private void heading(String text, String style) {
        out.element("th", text, "scope", "col", "class", style);
    }

    private void row(Figure figure) {
        String path = figure.path();
        int name = path.length() - figure.name().length();
        Range range = figure.range();
        out.open("tr", "data-figure", path);
        out.open("th", "scope", "row", "class", "path");
        out.element("span", path.substring(0, name), "class", "owner");
        out.text(figure.name()).close();
        out.open("td", "class", "number");
        number(range.typical());
        out.close();
        out.open("td", "class", "number");
        if (!range.isExact()) {
            number(range.low());
            out.text("–");
            number(range.high());
        }
        out.close();
        out.element("td", figure.source().asOf(), "class", "date");
        out.open("td", "class", "number");
        if (figure.source().estimate()) {
            out.element("span", "estimate", "class", "badge").text(" ");
        }
        String source = Integer.toString(list.source(figure));
        out.element("a", source, "href", "#source-" + source).close();
        out.element("td", FigureList.setIn(figure), "class", "place").close().line();
    }

    private void number(double value) {
        out.element("data", CountText.number(value), "value", RangeText.plain(value));
    }

    void sources() {
        out.open("ol", "class", "sources").line();
        for (int i = 0; i < list.sources().size(); i++) {
            out.element("li", list.sources().get(i), "id", "source-" + (i + 1)).line();
        }
        out.close().line();
    }
}
