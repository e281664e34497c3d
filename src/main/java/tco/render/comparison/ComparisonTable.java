package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.engine.OptionResult;
import tco.model.Quality;
import tco.render.Column;
import tco.render.Column.Fact;
import tco.render.RenderOptions;
import tco.render.document.Document.Row;
import tco.render.document.Document.Standing;
import tco.render.document.Document.Table;
import tco.render.document.Heading;
import tco.render.text.CellText;
import tco.render.text.MoneyText;

/// The options of a comparison that may win, in groups of equals: the best quality tier first.
final class ComparisonTable {
    private static final String INDENT = "  ";

    private final Ranking ranking;
    private final List<RowColumn> columns;
    private final boolean reasons;

    private ComparisonTable(Ranking ranking, List<RowColumn> columns, boolean reasons) {
        this.ranking = ranking;
        this.columns = columns;
        this.reasons = reasons;
    }

    /// As a terminal has room for it, or as a page has.
    ///
    /// @param reasons whether to say why a cost is not known
    static Table of(Ranking ranking, RenderOptions options, Place place, boolean reasons) {
        List<OptionResult> shown = shown(ranking);
        List<RowColumn> columns = new ArrayList<>();
        if (options.columns().isEmpty()) {
            columns.addAll(RowColumn.usual(ranking, shown, options, place));
        } else {
            for (Column column : options.columns()) {
                columns.add(asked(column, ranking, place));
            }
        }
        return new ComparisonTable(ranking, columns, reasons).table(shown);
    }

    /// Those that may win, and those whose cost is not known.
    static List<OptionResult> shown(Ranking ranking) {
        List<OptionResult> shown = new ArrayList<>();
        for (OptionResult result : ranking.rows()) {
            if (result.eligible() || OptionGroups.isFloor(result)) {
                shown.add(result);
            }
        }
        return shown;
    }

    /// Where a table is shown.
    enum Place {
        SCREEN,
        PAGE
    }

    /// A column that was asked for by name stays, however narrow the terminal.
    private static RowColumn asked(Column column, Ranking ranking, Place place) {
        if (column == Fact.NAME) {
            return RowColumn.name(place);
        }
        Heading heading =
                column.numeric()
                        ? Heading.number(MoneyText.unit(column.heading()))
                        : Heading.term(column.heading());
        return new RowColumn(heading, result -> CellText.of(Cells.of(column, result, ranking)));
    }

    private Table table(List<OptionResult> shown) {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, List<OptionResult>> group : OptionGroups.of(shown).entrySet()) {
            rows.add(Row.heading(INDENT + heading(group.getKey())));
            for (OptionResult result : group.getValue()) {
                rows.add(row(result));
            }
        }
        List<Heading> headings = new ArrayList<>();
        for (RowColumn column : columns) {
            headings.add(column.heading());
        }
        return new Table(0, headings, aligned(rows));
    }

    /// A tier as a heading, with how far it is below that of today's option.
    private String heading(String group) {
        Optional<Quality> today =
                ranking.comparison().today().flatMap(paid -> paid.option().quality());
        List<Quality> tiers = List.of(Quality.values());
        for (Quality tier : tiers) {
            if (today.isPresent() && OptionGroups.heading(tier).equals(group)) {
                return group + distance(tiers.indexOf(today.get()) - tiers.indexOf(tier));
            }
        }
        return group;
    }

    private static String distance(int below) {
        return switch (below) {
            case 0 -> "";
            case 1 -> ", a tier below what you use now";
            default ->
                    below < 0
                            ? ", better than what you use now"
                            : ", "
                                    + (below == 2 ? "two" : "three")
                                    + " tiers below what you use now";
        };
    }

    private Row row(OptionResult result) {
        List<String> texts = new ArrayList<>();
        for (RowColumn column : columns) {
            texts.add(column.text().apply(result));
        }
        return OptionGroups.isFloor(result) && reasons
                ? new Row(Standing.EXCLUDED, texts, result.floorBecause().orElse(""))
                : new Row(ranking.winsTier(result) ? Standing.CHEAPEST : Standing.PLAIN, texts, "");
    }

    /// Keeps the digits of a column under each other where some carry the mark of an estimate.
    private List<Row> aligned(List<Row> rows) {
        List<Row> aligned = rows;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).heading().isNumber() && hasMark(rows, i)) {
                List<Row> next = new ArrayList<>();
                for (Row row : aligned) {
                    next.add(aligned(row, i));
                }
                aligned = next;
            }
        }
        return aligned;
    }

    private static boolean hasMark(List<Row> rows, int column) {
        for (Row row : rows) {
            if (!row.isHeading() && row.texts().get(column).endsWith("~")) {
                return true;
            }
        }
        return false;
    }

    private static Row aligned(Row row, int column) {
        if (row.isHeading()) {
            return row;
        }
        List<String> texts = new ArrayList<>(row.texts());
        texts.set(column, aligned(texts.get(column)));
        return new Row(row.standing(), texts, row.remark());
    }

    static String aligned(String text) {
        return text.endsWith("~") || text.endsWith(")") ? text : text + " ";
    }
}
