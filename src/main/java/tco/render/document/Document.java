package tco.render.document;

import java.util.List;
import tco.render.text.Cell;
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

    /// Points, each on lines of its own.
    record Points(List<String> texts) implements Block {}

    /// Lines that stay as they are.
    record Verbatim(String lines) implements Block {}

    /// Rows of texts under headings.
    record Table(List<Heading> headings, List<List<String>> rows) implements Block {}

    /// Rows of values under names.
    record Sheet(List<String> names, Iterable<List<Cell>> rows) {}

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
