package tco.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.model.Case;
import tco.model.Option;
import tco.model.PerCase;
import tco.render.Column.Fact;
import tco.render.Column.Part;
import tco.render.RenderOptions;
import tco.render.chart.RangeBar;
import tco.render.chart.Scale.LinearScale;
import tco.render.comparison.Cells;
import tco.render.comparison.ComparisonColumns;
import tco.render.comparison.Footnotes;
import tco.render.comparison.OptionGroups;
import tco.render.comparison.OptionText;
import tco.render.comparison.Ranking;
import tco.render.comparison.SpeedText;
import tco.render.document.HtmlWriter;
import tco.render.text.Cell;
import tco.render.text.CellText;
import tco.render.text.Markup;
import tco.render.text.MoneyText;
import tco.text.RangeText;

/// The options side by side as tables of a page: what each costs, with a bar of its range, and what
/// each bill is made of. Each number carries its full digits beside the rounded ones.
final class HtmlComparison {

    private final Markup out;
    private final Comparison comparison;
    private final Ranking ranking;
    private final Footnotes notes;
    private final List<Part> parts;

    HtmlComparison(Markup out, Comparison comparison, RenderOptions options) {
        this.out = out;
        this.comparison = comparison;
        this.ranking = Ranking.of(comparison, options);
        this.notes = Footnotes.of(ranking.rows());
        this.parts = ComparisonColumns.parts(ranking);
    }

    /// The table to read first.
    void costs() {
        double most =
                ranking.rows().stream().mapToDouble(row -> row.usd(Case.HIGH)).max().orElse(0);
        LinearScale scale = RangeBar.scale(most);
        out.open("table", "class", "costs", "role", "table").line();
        out.element(
                "caption",
                "What each option costs a month: the best quality first, in it the cheapest");
        out.open("thead", "role", "rowgroup").open("tr", "role", "row");
        heading("option", "option");
        out.open("th", "scope", "col", "role", "columnheader", "class", "bar")
                .open("span", "class", "ends", "aria-hidden", "true")
                .element("span", MoneyText.brief(scale.least()))
                .element("span", MoneyText.brief(scale.greatest()))
                .close()
                .element("span", "bar from low to high", "class", "unseen")
                .close();
        heading("a month", "number");
        heading("low to high", "number");
        heading(MoneyText.unit("$/Mtok"), "number");
        heading("up front", "number");
        heading("notes", "refs");
        out.close().close().line().open("tbody", "role", "rowgroup").line();
        OptionGroups.of(ranking.rows())
                .forEach((group, rows) -> {
                    group(group);
                    rows.forEach(row -> cost(row, most));
                });
        out.close().close().line();
        if (ranking.rows().stream().anyMatch(OptionResult::estimates)) {
            out.element("p", "~ " + Footnotes.ESTIMATE, "class", "legend").line();
        }
    }

    private void group(String name) {
        out.open("tr", "role", "row", "class", "group");
        out.element("th", name, "scope", "rowgroup", "role", "rowheader", "colspan", "7");
        out.close().line();
    }

    private void heading(String text, String style) {
        out.element("th", text, "scope", "col", "role", "columnheader", "class", style);
    }

    private void cost(OptionResult row, double most) {
        boolean cheapest = ranking.winsTier(row);
        out.open(
                "tr",
                "role",
                "row",
                "class",
                cheapest ? "cheapest" : row.eligible() ? "eligible" : "excluded",
                "data-option",
                row.option().id());
        name(row, cheapest);
        PerCase<Double> usd = PerCase.of(row::usd);
        out.open("td", "role", "cell", "class", "bar");
        new RangeBar(usd, most).append(out, cheapest ? "best" : row.eligible() ? "" : "out");
        out.close();
        out.open("td", "role", "cell", "class", "number typical");
        out.text(row.costKnown() ? "" : ">=");
        amount("monthly_usd.typical", usd.typical());
        out.close();
        out.open("td", "role", "cell", "class", "number range");
        if (row.costKnown()) {
            range(usd);
            out.text(row.estimates() ? "~" : "");
        }
        out.close();
        money(
                MoneyText.unit("$/Mtok"),
                "usd_per_mtok.typical",
                Cells.of(Fact.USD_PER_MTOK, row, ranking));
        money("up front", "upfront_usd.typical", Cells.of(Fact.UPFRONT_USD, row, ranking));
        out.open("td", "role", "cell", "class", "refs");
        references(row);
        out.close().close().line();
    }

    private void name(OptionResult row, boolean cheapest) {
        Option option = row.option();
        out.open("th", "scope", "row", "role", "rowheader", "class", "option");
        out.open("span", "class", "name").element("bdi", option.name());
        if (cheapest) {
            out.text(" ").element("span", "cheapest", "class", "badge");
        }
        out.close();
        out.element("span", facts(row), "class", "facts");
        row.excludedBecause()
                .ifPresent(why -> out.element("span", Footnotes.EXCLUDED + why, "class", "why"));
        out.close();
    }

    /// What runs there, on how many, how long one waits for it, and where the code goes.
    private String facts(OptionResult row) {
        List<String> facts = new ArrayList<>();
        facts.add(row.option().deployment().kind().toString());
        facts.add(OptionText.runs(row, comparison.ownVolume(row)));
        facts.add(OptionText.needs(row));
        comparison
                .speed(row)
                .flatMap(SpeedText::firstAnswer)
                .ifPresent(wait -> facts.add("first answer after " + wait));
        facts.add("code " + OptionText.code(row));
        facts.removeIf(CellText.NONE::equals);
        return String.join(" · ", facts);
    }

    private void range(PerCase<Double> usd) {
        amount("monthly_usd.low", usd.low());
        if (!MoneyText.brief(usd.low()).equals(MoneyText.brief(usd.high()))) {
            out.text("–");
            amount("monthly_usd.high", usd.high());
        }
    }

    private void money(String label, String field, Cell cell) {
        out.open("td", "role", "cell", "class", "number", "data-label", label);
        if (cell instanceof Cell.Money money) {
            amount(field, money.usd());
        } else {
            out.text(CellText.of(cell));
        }
        out.close();
    }

    /// Dollars as people read them, with the whole number behind them as `--format json` has it.
    private void amount(String field, double usd) {
        out.element(
                "data", MoneyText.brief(usd), "value", RangeText.plain(usd), "data-field", field);
    }

    private void references(OptionResult row) {
        List<String> all = notes.texts();
        row.notes().stream()
                .mapToInt(note -> all.indexOf(note) + 1)
                .sorted()
                .forEach(number ->
                        out.element("a", Integer.toString(number), "href", "#note-" + number)
                                .text(" "));
    }

    /// The table of the bills' parts, typical case; none where no option has any.
    void parts() {
        if (parts.isEmpty()) {
            return;
        }
        HtmlWriter.openScroll(out, "What each bill is made of");
        out.open("table", "class", "plain parts").line().open("thead").open("tr");
        out.element("th", MoneyText.name() + " a month, typical", "scope", "col");
        parts.forEach(p -> out.element("th", p.heading(), "scope", "col", "class", "number"));
        out.element("th", "in all", "scope", "col", "class", "number");
        out.close().close().line().open("tbody").line();
        for (OptionResult row : ranking.rows()) {
            out.open("tr", "data-option", row.option().id());
            out.open("th", "scope", "row").element("bdi", row.option().name()).close();
            parts.forEach(p -> money(p.heading(), "part." + p.key(), Cells.of(p, row, ranking)));
            money("in all", "monthly_usd.typical", Cells.of(Fact.MONTHLY_USD, row, ranking));
            out.close().line();
        }
        out.close().close().close().line();
    }

    /// The notes of the options by number, then those of the scenario.
    void notes() {
        if (!notes.texts().isEmpty()) {
            out.open("ol", "class", "notes").line();
            for (int i = 0; i < notes.texts().size(); i++) {
                out.element("li", notes.texts().get(i), "id", "note-" + (i + 1)).line();
            }
            out.close().line();
        }
        Optional.of(comparison.scenario().notes())
                .filter(general -> !general.isEmpty())
                .ifPresent(general -> new HtmlWriter(out).list("ul", general));
    }

    boolean hasNotes() {
        return !notes.texts().isEmpty() || !comparison.scenario().notes().isEmpty();
    }
}
