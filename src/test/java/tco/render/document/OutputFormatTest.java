package tco.render.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tco.render.CsvDialect;
import tco.render.Rendering;
import tco.render.document.Document.Entry;
import tco.render.document.Document.Group;
import tco.render.document.Document.Legend;
import tco.render.document.Document.Lines;
import tco.render.document.Document.Mark;
import tco.render.document.Document.Matrix;
import tco.render.document.Document.Note;
import tco.render.document.Document.Paragraph;
import tco.render.document.Document.Points;
import tco.render.document.Document.Row;
import tco.render.document.Document.Standing;
import tco.render.document.Document.Table;
import tco.render.document.Document.Value;
import tco.render.document.Document.Values;
import tco.render.document.Document.Verbatim;
import tco.render.document.DocumentWriter.RowStyle;

class OutputFormatTest {
    private static final String HOSTILE = "=a *b* | \u001b[31m\u0007";
    private static final Document EACH_PART =
            new PartsDocument(
                    new Paragraph("paragraph " + HOSTILE),
                    new Lines("heading " + HOSTILE, List.of(new Entry("  ", "entry " + HOSTILE))),
                    new Points(List.of("point " + HOSTILE)),
                    new Verbatim("verbatim\n"),
                    new Table(
                            List.of(Heading.words("words"), Heading.number("number")),
                            List.of(List.of("cell " + HOSTILE, "1"))),
                    new Table(
                            2,
                            List.of(Heading.words("option"), Heading.number("$")),
                            List.of(
                                    new Row(Standing.CHEAPEST, List.of("A", "1 "), ""),
                                    new Row(Standing.EXCLUDED, List.of("B", "2~"), "too old"))),
                    new Legend(
                            List.of(
                                    new Note(Mark.CHEAPEST, "cheapest"),
                                    new Note(Mark.ESTIMATE, "estimate"),
                                    new Note(Mark.EXCLUDED, "excluded"),
                                    new Note(Mark.NUMBER, "first"),
                                    new Note(Mark.NUMBER, "second"),
                                    new Note(Mark.POINT, "of all"))),
                    new Matrix(
                            "option",
                            List.of("1M", "2M"),
                            List.of(
                                    new Values(
                                            "A " + HOSTILE,
                                            List.of(
                                                    new Value(Standing.CHEAPEST, "$1"),
                                                    new Value(Standing.EXCLUDED, "($2)"))))));

    @ParameterizedTest
    @EnumSource
    void every_format_writes_a_document_that_ends_its_last_line(OutputFormat format) {
        assertThat(format.text(EACH_PART, Rendering.PLAIN)).endsWith("\n").contains("a");
    }

    @ParameterizedTest
    @EnumSource
    void no_format_hands_control_characters_to_a_terminal(OutputFormat format) {
        // A file of CSV keeps the texts as they are.
        String text = format.text(EACH_PART, Rendering.PLAIN);
        assertThat(text.chars().anyMatch(c -> c < ' ' && c != '\n'))
                .isEqualTo(format == OutputFormat.CSV);
    }

    @ParameterizedTest
    @EnumSource
    void every_format_writes_rows_that_come_one_after_another(OutputFormat format) {
        RowStyle style = format.rows(CsvDialect.RFC_4180);
        String rows =
                style.head("tco.test/1", List.of("a", "b"))
                        + style.beforeCell(0, "a")
                        + "1"
                        + style.beforeCell(1, "b")
                        + style.text("=x")
                        + style.afterRow()
                        + style.betweenRows()
                        + style.beforeCell(0, "a")
                        + style.none()
                        + style.beforeCell(1, "b")
                        + style.text("y")
                        + style.afterRow()
                        + style.foot();
        String shown =
                switch (format) {
                    case TABLE -> "a  b\n1  =x\n-  y\n";
                    case CSV -> "a,b\n1,'=x\n,y\n";
                    case JSON ->
                            """
                            {"schema": "tco.test/1", "rows": [
                            {"a": 1, "b": "=x"},
                            {"a": null, "b": "y"}
                            ]}
                            """;
                    case MARKDOWN -> "| a | b |\n| --- | --- |\n| 1 | =x |\n| - | y |\n";
                };
        assertThat(style.laidOut(rows, List.of(Heading.number("a"), Heading.term("b"))))
                .isEqualTo(shown);
    }

    @Test
    void every_format_has_a_name_and_a_look_of_its_own() {
        assertThat(Stream.of(OutputFormat.values()).map(OutputFormat::key)).doesNotHaveDuplicates();
        assertThat(
                        Stream.of(OutputFormat.values())
                                .map(format -> format.text(EACH_PART, Rendering.PLAIN)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_terminal_gets_lines_of_its_width_under_bold_headings() {
        assertThat(OutputFormat.TABLE.text(EACH_PART, Rendering.wide(40)))
                .isEqualTo(
                        """
                        paragraph =a *b* | <U+1B>[31m<U+7>

                        heading =a *b* | <U+1B>[31m<U+7>
                          entry =a *b* | <U+1B>[31m<U+7>

                        -  point =a *b* | <U+1B>[31m<U+7>

                        verbatim

                        words                          number
                        cell =a *b* | <U+1B>[31m<U+7>       1

                          option   $
                        ▶ A       1
                          B       2~
                            too old

                        ▶  cheapest
                        ~  estimate
                        () excluded
                        1  first
                        2  second
                        -  of all

                          option          1M    2M
                          A =a *b* | <…  ▶$1  ($2)
                        """);
    }

    @Test
    void a_page_gets_markdown_whose_texts_are_no_markup() {
        assertThat(OutputFormat.MARKDOWN.text(EACH_PART, Rendering.PLAIN))
                .isEqualTo(
                        """
                        paragraph =a \\*b\\* \\| \\<U+1B\\>\\[31m\\<U+7\\>

                        ## heading =a \\*b\\* \\| \\<U+1B\\>\\[31m\\<U+7\\>

                        entry =a \\*b\\* \\| \\<U+1B\\>\\[31m\\<U+7\\>

                        - point =a \\*b\\* \\| \\<U+1B\\>\\[31m\\<U+7\\>

                        ```text
                        verbatim
                        ```

                        | words | number |
                        | --- | ---: |
                        | cell =a \\*b\\* \\| \\<U+1B\\>\\[31m\\<U+7\\> | 1 |

                        | option | \\$ |
                        | --- | ---: |
                        | **A** | 1 |
                        | B (too old) | 2\\~ |

                        \\~ estimate

                        () excluded

                        1. first
                        2. second

                        - of all

                        | option | 1M | 2M |
                        | --- | ---: | ---: |
                        | A =a \\*b\\* \\| \\<U+1B\\>\\[31m\\<U+7\\> | **\\$1** | (\\$2) |
                        """);
    }

    @Test
    void a_legend_that_says_nothing_takes_no_line() {
        Document document =
                new PartsDocument(
                        new Paragraph("before"), new Legend(List.of()), new Paragraph("after"));
        assertThat(OutputFormat.TABLE.text(document, Rendering.PLAIN))
                .isEqualTo("before\n\nafter\n");
        assertThat(OutputFormat.MARKDOWN.text(document, Rendering.PLAIN))
                .isEqualTo("before\n\nafter\n");
    }

    @Test
    void the_parts_of_a_group_stand_together_on_a_terminal() {
        Document document =
                new PartsDocument(
                        new Group(
                                List.of(
                                        new Paragraph("change"),
                                        new Table(
                                                3,
                                                List.of(Heading.words(""), Heading.remark("")),
                                                List.of(
                                                        new Row(
                                                                Standing.PLAIN,
                                                                List.of("A", "runs on and on"),
                                                                ""))))),
                        new Paragraph("after"));
        assertThat(OutputFormat.TABLE.text(document, Rendering.wide(16)))
                .isEqualTo("change\n   A  runs on and on\n\nafter\n");
        assertThat(OutputFormat.MARKDOWN.text(document, Rendering.PLAIN)).startsWith("change\n\n|");
    }

    @Test
    void a_legend_tells_the_columns_that_had_no_room() {
        Document document =
                new PartsDocument(
                        new Table(
                                List.of(Heading.words("kept"), Heading.number("gone").early(1)),
                                List.of(List.of("x".repeat(30), "1"))),
                        new Legend(List.of(new Note(Mark.POINT, "of all"))));
        assertThat(OutputFormat.TABLE.text(document, Rendering.wide(31)))
                .isEqualTo(
                        """
                        kept
                        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx

                        -  of all
                        -  not shown at this width:
                           gone
                        """);
    }

    @Test
    void a_spreadsheet_takes_no_text_for_a_formula() {
        assertThat(OutputFormat.CSV.text(EACH_PART, Rendering.PLAIN))
                .isEqualTo("name\n\"'=a \"\"quote\"\"\u001b\"\n");
    }
}
