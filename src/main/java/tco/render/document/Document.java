package tco.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tco.render.text.Cell;
import tco.render.text.CurrencyNames;
import tools.jackson.databind.JsonNode;

/// What a command found, laid out by the writer of whichever format is asked for.
public interface Document {
    /// A part of what people read.
    sealed interface Block {}

    /// A text that is broken into lines.
    record Paragraph(String text) implements Block {}

    /// Texts, each on lines of its own.
    ///
    /// @param heading above them; empty where there is none
    record Lines(String heading, List<Entry> entries) implements Block {}

    /// A text of [Lines].
    ///
    /// @param lead what stands before its first line on a terminal, and as blanks before the others
    record Entry(String lead, String text) {}

    /// Parts that belong together, without empty lines between them on a terminal.
    record Group(List<Block> blocks) implements Block {}

    /// Points, each on lines of its own.
    record Points(List<String> texts) implements Block {}

    /// Items one after the other, on one line of a terminal: those at the end that have no room are
    /// left out there.
    ///
    /// @param lead what stands before them; empty where there is nothing
    /// @param counted whether to say how many were left out
    record Items(String lead, List<String> items, String separator, boolean counted)
            implements Block {
        public Items {
            items = List.copyOf(items);
        }

        /// All of them.
        String text() {
            return lead + String.join(separator, items);
        }
    }

    /// Lines that stay as they are.
    record Verbatim(String lines) implements Block {}

    /// Rows of texts under headings.
    ///
    /// @param margin columns that a terminal keeps free before the rows, to mark the cheapest in
    record Table(int margin, List<Heading> headings, List<Row> rows) implements Block {
        /// A table without a winner.
        public Table(List<Heading> headings, List<List<String>> rows) {
            this(0, headings, rows.stream().map(Row::new).toList());
        }
    }

    /// A row of a table.
    ///
    /// @param remark what a reader must know of the row besides its texts; empty where there is
    ///   nothing
    record Row(Standing standing, List<String> texts, String remark) {
        private Row(List<String> texts) {
            this(Standing.PLAIN, texts, "");
        }

        /// A row that names the rows below it.
        public static Row heading(String text) {
            return new Row(Standing.PLAIN, List.of(), text);
        }

        /// Whether it only names the rows below it, by its remark.
        public boolean isHeading() {
            return texts.isEmpty();
        }
    }

    /// Whether an option wins, or cannot.
    enum Standing {
        CHEAPEST,
        PLAIN,
        EXCLUDED
    }

    /// One figure of several things under many conditions, such as volumes: a row a thing and a
    /// column a condition.
    ///
    /// @param corner the heading of the names
    record Matrix(String corner, List<String> headings, List<Values> rows) implements Block {
        /// The same as a table, whose rows say nothing of single values.
        public Table table() {
            List<Heading> all = new ArrayList<>();
            all.add(Heading.words(corner));
            headings.forEach(heading -> all.add(Heading.number(heading)));
            return new Table(all, rows.stream().map(Values::texts).toList());
        }
    }

    /// A row of a matrix.
    record Values(String name, List<Value> values) {
        private List<String> texts() {
            List<String> texts = new ArrayList<>(List.of(name));
            values.forEach(value -> texts.add(value.text().strip()));
            return texts;
        }
    }

    /// A value of a matrix.
    record Value(Standing standing, String text) {}

    /// What the signs and numbers in the table before it mean. A terminal adds here which columns
    /// it had no room for.
    record Legend(List<Note> notes) implements Block {}

    /// A line of a legend.
    record Note(Mark mark, String text) {}

    /// The sign that a note explains.
    enum Mark {
        /// The cheapest: a sign on a terminal, bold letters on a page, which explain themselves.
        CHEAPEST,
        /// A tilde behind an amount.
        ESTIMATE,
        /// Brackets around an amount.
        EXCLUDED,
        /// Its place among the numbered notes.
        NUMBER,
        /// None: it is of all.
        POINT
    }

    /// Rows of values under names.
    ///
    /// @param money the names of columns that hold dollars
    record Sheet(List<String> names, Set<String> money, Iterable<List<Cell>> rows) {
        /// The same where the names of all sums say so: `monthly_usd`.
        public Sheet(List<String> names, Iterable<List<Cell>> rows) {
            this(
                    names,
                    names.stream().filter(CurrencyNames::sayDollars).collect(Collectors.toSet()),
                    rows);
        }
    }

    /// Its parts for a terminal, in the order of reading.
    List<Block> screen();

    /// Its parts for a page, such as Markdown or HTML, where that has better means than a terminal.
    default List<Block> page() {
        return screen();
    }

    /// Its rows for spreadsheets.
    Sheet sheet();

    /// The whole of it for programs.
    JsonNode json();
}
