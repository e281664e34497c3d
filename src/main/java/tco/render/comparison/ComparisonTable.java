package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import tco.engine.OptionResult;
import tco.render.Column;
import tco.render.Fact;
import tco.render.Part;
import tco.render.RenderOptions;
import tco.render.document.Document.Mark;
import tco.render.document.Document.Note;
import tco.render.document.Document.Row;
import tco.render.document.Document.Table;
import tco.render.document.Heading;
import tco.render.text.CellText;

/// The options of a comparison as rows of a table, and the notes on them.
record ComparisonTable(Table table, List<Note> notes) {
    private static final int MARGIN = 2;
    private static final int READABLE_NAME = 24;

    /// What readers miss least comes first, and goes before names are shortened.
    private static final List<Column> EXPENDABLE =
            List.of(
                    Fact.UNITS,
                    Fact.DATA,
                    Fact.LIMIT,
                    Part.PLAN,
                    Part.RENT,
                    Fact.SAVING_PERCENT,
                    Part.POWER);

    /// What goes only where the others do not fit beside readable names.
    private static final List<Column> WANTED =
            List.of(
                    Part.API,
                    Part.MACHINES,
                    Fact.QUALITY,
                    Part.PEOPLE,
                    Fact.NOTES,
                    Fact.USD_PER_MTOK,
                    Fact.SAVING_USD);

    static ComparisonTable of(Ranking ranking, RenderOptions options) {
        List<Column> columns = ComparisonColumns.shown(ranking, options);
        Footnotes footnotes = Footnotes.of(ranking.rows());
        boolean estimates = ranking.hasEstimates();
        List<Row> rows = new ArrayList<>();
        for (OptionResult result : ranking.rows()) {
            List<String> texts = new ArrayList<>(columns.size());
            for (Column column : columns) {
                String text =
                        column == Fact.NOTES
                                ? footnotes.references(result)
                                : CellText.of(Cells.of(column, result, ranking));
                texts.add(column == Fact.MONTHLY && estimates ? aligned(text) : text);
            }
            String remark =
                    result.eligible() ? "" : Footnotes.EXCLUDED + result.excludedBecause().get();
            rows.add(new Row(ranking.standing(result), texts, remark));
        }
        List<Heading> headings = new ArrayList<>();
        for (Column column : columns) {
            headings.add(heading(column, options.columns().isEmpty()));
        }
        return new ComparisonTable(
                new Table(MARGIN, headings, rows),
                notes(estimates, footnotes, ranking.comparison().scenario().notes()));
    }

    /// Keeps the digits of amounts under each other where some carry the mark of an estimate.
    static String aligned(String text) {
        return text.endsWith("~") || text.endsWith(")") ? text : text + " ";
    }

    /// Columns that were asked for by name stay, however narrow the terminal.
    private static Heading heading(Column column, boolean mayHide) {
        if (column == Fact.NAME) {
            return Heading.words(column.heading()).readable(READABLE_NAME);
        }
        Heading heading =
                column.numeric()
                        ? Heading.number(column.heading())
                        : Heading.term(column.heading());
        if (mayHide && EXPENDABLE.contains(column)) {
            return heading.early(EXPENDABLE.size() - EXPENDABLE.indexOf(column));
        }
        return mayHide && WANTED.contains(column)
                ? heading.ranked(WANTED.size() - WANTED.indexOf(column))
                : heading;
    }

    private static List<Note> notes(boolean estimates, Footnotes footnotes, List<String> ofAll) {
        List<Note> notes = new ArrayList<>();
        if (estimates) {
            notes.add(new Note(Mark.ESTIMATE, Footnotes.ESTIMATE));
        }
        footnotes.texts().forEach(text -> notes.add(new Note(Mark.NUMBER, text)));
        ofAll.forEach(text -> notes.add(new Note(Mark.POINT, text)));
        return notes;
    }
}
