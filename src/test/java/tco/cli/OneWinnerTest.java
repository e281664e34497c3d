package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tco.cli.console.ExitCode;

/// The article's scenario asked for 1B tokens: its API rows keep volumes of their own, which once
/// made compare and check name one of them, and project and advise another option.
class OneWinnerTest {
    private static final String WINNER = "article-2x-rtx-5090";
    private static final String ASKED = " --scenario article --tokens 1B";

    private static String out(String command) {
        return Program.run((command + ASKED).split(" ")).out();
    }

    @Test
    void every_command_names_the_same_winner() {
        assertThat(out("compare --format json")).contains("\"cheapest\" : \"" + WINNER + "\"");
        assertThat(out("check --expect " + WINNER)).contains("expect: ok");
        assertThat(out("check --any --budget 300")).contains(WINNER + " costs $535.46");
        assertThat(out("advise --format json")).contains("\"option\" : \"" + WINNER + "\"");
        assertThat(out("sensitivity --format json")).contains("\"cheapest\" : \"" + WINNER + "\"");
    }

    @Test
    void no_budget_is_met_by_a_row_that_serves_another_volume() {
        assertThat(Program.run(("check --any --budget 300" + ASKED).split(" ")).exit())
                .isEqualTo(ExitCode.GATE_NOT_MET);
    }
}
