package tco.render.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tco.model.Range;
import tco.render.Rendering;
import tco.render.document.OutputFormat;
import tco.testing.Scenarios;

class ComparisonPageTest {
    private final String markdown =
            Rendering.of(OutputFormat.MARKDOWN, Rendering.EACH_KIND, Rendering.wide(20));

    @Test
    void is_a_table_of_every_column_whatever_the_width() {
        assertThat(markdown)
                .contains(
                        "| option | runs | needs | month | low-high | code | up front | machine |")
                .contains("| **FRONTIER** | | |")
                .contains("| **A plan** |")
                .contains("- cheapest in-house: My machine, \\$377 a month; ");
    }

    @Test
    void every_row_has_as_many_cells_as_the_heading() {
        long cells =
                markdown.lines()
                        .filter(line -> line.startsWith("| option"))
                        .findFirst()
                        .orElseThrow()
                        .chars()
                        .filter(c -> c == '|')
                        .count();
        assertThat(markdown.lines().filter(line -> line.startsWith("|")))
                .hasSize(10)
                .allSatisfy(
                        row -> assertThat(row.chars().filter(c -> c == '|')).hasSize((int) cells));
    }

    @Test
    void nothing_in_a_name_is_markup() {
        String hostile =
                Rendering.of(
                        OutputFormat.MARKDOWN,
                        new Scenarios(Range.exactly(1e6))
                                .api("a", "a|b <b>*c*</b> \u001b[0m", 1, 1)
                                .build());
        assertThat(hostile).contains("a\\|b \\<b\\>\\*c\\*\\</b\\> \\<U+1B\\>\\[0m");
    }
}
