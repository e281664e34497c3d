package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tco.text.TextWidth;

class HelpTest {
    private final String help = Program.run("--help").out();

    @Test
    void no_line_is_wider_than_80_columns() {
        assertThat(help.lines()).allMatch(line -> TextWidth.of(line) <= 80);
    }

    @Test
    void four_examples_come_first_and_work_as_they_stand() {
        assertThat(help.lines().skip(2).limit(4)).allMatch(line -> line.startsWith("  $ tco "));
        assertThat(Program.run("compare", "--scenario", "team-of-5", "--developers", "12").exit())
                .isZero();
        assertThat(Program.run("explain", "claude-sonnet-5", "--tokens", "40M").exit()).isZero();
    }

    @Test
    void every_command_that_is_not_hidden_stands_under_one_heading() {
        for (var command : new Cli().commands()) {
            assertThat(help).containsOnlyOnce("\n  " + command.name() + " ");
        }
    }
}
