package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.OptionResult;
import tco.model.Quality;
import tco.render.Column;
import tco.render.Fact;
import tco.render.RenderOptions;
import tco.render.document.Document.Row;
import tco.render.document.Document.Standing;
import tco.render.document.Document.Table;
import tco.render.document.Heading;
import tco.render.text.CellText;

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
        return ranking.rows().stream()
                .filter(result -> result.eligible() || OptionGroups.isFloor(result))
                .toList();
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
                        ? Heading.number(column.heading())
                        : Heading.term(column.heading());
        return new RowColumn(heading, result -> CellText.of(Cells.of(column, result, ranking)));
    }

    private Table table(List<OptionResult> shown) {
        List<Row> rows = new ArrayList<>();
        OptionGroups.of(shown)
                .forEach((group, results) -> {
                    rows.add(Row.heading(INDENT + heading(group)));
                    results.forEach(result -> rows.add(row(result)));
                });
        return new Table(0, columns.stream().map(RowColumn::heading).toList(), aligned(rows));
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
        boolean wins =
                ranking.comparison().winners().byQuality().stream()
                        .anyMatch(winner -> winner.option().isSameAs(result));
        List<String> texts = columns.stream().map(column -> column.text().apply(result)).toList();
        return OptionGroups.isFloor(result) && reasons
                ? new Row(Standing.EXCLUDED, texts, result.floorBecause().orElse(""))
                : new Row(wins ? Standing.CHEAPEST : Standing.PLAIN, texts, "");
    }

    /// Keeps the digits of a column under each other where some carry the mark of an estimate.
    private List<Row> aligned(List<Row> rows) {
        List<Row> aligned = rows;
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (columns.get(i).heading().isNumber()
                    && rows.stream()
                            .filter(row -> !row.isHeading())
                            .anyMatch(row -> row.texts().get(column).endsWith("~"))) {
                aligned = aligned.stream().map(row -> aligned(row, column)).toList();
            }
        }
        return aligned;
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
