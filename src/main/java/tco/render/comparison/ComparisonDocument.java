package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.verdict.Caveats;
import tco.model.Option;
import tco.render.Column;
import tco.render.RenderOptions;
import tco.render.comparison.ComparisonTable.Place;
import tco.render.document.Document;
import tco.render.document.TerminalWriter;
import tco.render.text.Cell;
import tools.jackson.databind.JsonNode;

/// A comparison: what it comes to, one row an option in groups of equals, and what could change it.
///
/// @param caveats what to know before trusting it; asked for only where it is shown
public record ComparisonDocument(
        Comparison comparison, Supplier<Caveats> caveats, RenderOptions options)
        implements Document {
    private static final int MOST_LINES = 24;

    /// In full where a small terminal shows all of it, else closer and without what explains
    /// itself.
    @Override
    public List<Block> screen() {
        ScreenParts parts = parts();
        List<List<Block>> layouts =
                List.of(parts.full(), parts.withoutHint(), parts.dense(), parts.least());
        for (List<Block> layout : layouts) {
            if (lines(layout) <= MOST_LINES) {
                return layout;
            }
        }
        return comparison.results().size() > MOST_LINES / 2 || options.allNotes()
                ? layouts.getFirst()
                : layouts.getLast();
    }

    private long lines(List<Block> layout) {
        StringBuilder text = new StringBuilder();
        TerminalWriter.append(layout, options, text);
        long lines = 0;
        for (int i = 0; i < text.length(); i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    private ScreenParts parts() {
        Ranking ranking = Ranking.of(comparison, options);
        Function<Option, String> name = Option::shortName;
        CaveatText notes = new CaveatText(caveats.get(), comparison.scenario().notes(), name);
        AskedText asked = new AskedText(comparison);
        return new ScreenParts(
                new Paragraph(asked.first()),
                asked.second().isEmpty() ? List.of() : List.of(new Paragraph(asked.second())),
                VerdictLines.of(comparison).screen(options.columnsWide()),
                table(ranking, Place.SCREEN, true),
                table(ranking, Place.SCREEN, false),
                ExclusionText.of(comparison, name),
                options.allNotes() ? List.of() : marked(notes.decisive()),
                options.allNotes() ? List.of(new Points(notes.all())) : List.of(),
                new Items("", legend(notes), "; ", false));
    }

    private List<Block> table(Ranking ranking, Place place, boolean reasons) {
        return ComparisonTable.shown(ranking).isEmpty()
                ? List.of()
                : List.of(ComparisonTable.of(ranking, options, place, reasons));
    }

    private static List<Block> marked(List<String> sentences) {
        List<Entry> entries = new ArrayList<>();
        sentences.forEach(sentence -> entries.add(new Entry("! ", sentence)));
        return entries.isEmpty() ? List.of() : List.of(new Lines("", entries));
    }

    /// The signs that occur, how many notes there are, and what to ask next.
    private List<String> legend(CaveatText notes) {
        List<String> legend = new ArrayList<>();
        boolean estimates = false;
        boolean floors = false;
        for (OptionResult result : comparison.results()) {
            estimates |= result.estimates();
            floors |= !result.costKnown();
        }
        if (estimates) {
            legend.add("~ estimate");
        }
        if (floors) {
            legend.add(">= at least");
        }
        if (!options.allNotes() && !notes.others().isEmpty()) {
            legend.add(notes.others());
        }
        legend.add("why: tco explain ID");
        legend.add("what if: tco live");
        return legend;
    }

    @Override
    public List<Block> page() {
        Ranking ranking = Ranking.of(comparison, options);
        CaveatText notes =
                new CaveatText(caveats.get(), comparison.scenario().notes(), Option::name);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Headline.of(comparison)));
        blocks.add(VerdictLines.of(comparison).page());
        blocks.addAll(table(ranking, Place.PAGE, true));
        blocks.addAll(ExclusionText.of(comparison, Option::name));
        if (comparison.results().stream().anyMatch(OptionResult::estimates)) {
            blocks.add(new Legend(List.of(new Note(Mark.ESTIMATE, CaveatText.ESTIMATE))));
        }
        if (!notes.all().isEmpty()) {
            blocks.add(new Points(notes.all()));
        }
        return blocks;
    }

    @Override
    public Sheet sheet() {
        Ranking ranking = Ranking.of(comparison, options);
        List<Column> columns = columns(options);
        List<List<Cell>> rows = new ArrayList<>();
        for (OptionResult result : ranking.rows()) {
            rows.add(row(columns, result, ranking));
        }
        return new Sheet(
                columns.stream().map(Column::key).toList(), ComparisonColumns.money(columns), rows);
    }

    /// The columns of a sheet: those that were asked for, else the usual ones.
    static List<Column> columns(RenderOptions options) {
        return options.columns().isEmpty()
                ? ComparisonColumns.csv(options.baseline().isPresent())
                : options.columns();
    }

    static List<Cell> row(List<Column> columns, OptionResult result, Ranking ranking) {
        List<Cell> row = new ArrayList<>(columns.size());
        for (Column column : columns) {
            row.add(Cells.of(column, result, ranking));
        }
        return row;
    }

    @Override
    public JsonNode json() {
        return ComparisonJson.of(comparison, options);
    }

    /// The parts of a comparison on a terminal, and how close they stand where there is little
    /// room.
    private record ScreenParts(
            Block headline,
            List<Block> hint,
            Block verdict,
            List<Block> table,
            List<Block> tableWithoutReasons,
            List<Block> exclusions,
            List<Block> decisive,
            List<Block> notes,
            Block legend) {
        List<Block> full() {
            return spaced(hint);
        }

        List<Block> withoutHint() {
            return spaced(List.of());
        }

        private List<Block> spaced(List<Block> hints) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(together(List.of(headline), hints));
            blocks.add(verdict);
            if (!table.isEmpty() || !exclusions.isEmpty()) {
                blocks.add(together(table, exclusions));
            }
            blocks.addAll(notes);
            blocks.add(together(decisive, List.of(legend)));
            return blocks;
        }

        /// Without empty lines.
        List<Block> dense() {
            return dense(table, decisive);
        }

        /// Without what the legend counts among the notes.
        List<Block> least() {
            return dense(tableWithoutReasons, List.of());
        }

        private List<Block> dense(List<Block> rows, List<Block> warnings) {
            List<Block> all = new ArrayList<>(List.of(headline, verdict));
            all.addAll(rows);
            all.addAll(exclusions);
            all.addAll(notes);
            all.addAll(warnings);
            all.add(legend);
            return List.of(new Group(all));
        }

        private static Block together(List<Block> first, List<Block> then) {
            List<Block> blocks = new ArrayList<>(first);
            blocks.addAll(then);
            return new Group(blocks);
        }
    }
}
