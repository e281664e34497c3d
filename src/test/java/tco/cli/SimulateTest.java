package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tco.cli.console.ExitCode;
import tco.render.document.OutputFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SimulateTest {
    /// More blocks of samples than threads.
    private static final String LINE = "tco simulate --tokens 5M..50M --samples 8k ";

    private static String out(String arguments) {
        Program.Result result = Program.line(LINE + arguments);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        return result.out();
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void the_number_of_threads_changes_no_byte(OutputFormat format) {
        String one = out("--threads 1 --format " + format.key());
        assertThat(out("--threads 2 --format " + format.key())).isEqualTo(one);
        assertThat(out("--threads 7 --format " + format.key())).isEqualTo(one);
    }

    @Test
    void another_seed_draws_other_samples() {
        assertThat(out("--seed 1 --format json")).isNotEqualTo(out("--seed 2 --format json"));
        assertThat(out("--seed 42 --format json")).isEqualTo(out("--format json"));
    }

    @Test
    void json_names_the_seed_and_what_was_drawn() {
        JsonNode outcome = new ObjectMapper().readTree(out("--format json --seed 7"));
        assertThat(outcome.get("seed").asInt()).isEqualTo(7);
        assertThat(outcome.get("drawn").toString()).contains("\"workload.tokens\"");
        double sum = 0;
        for (JsonNode option : outcome.get("options")) {
            sum += option.get("probability_cheapest").asDouble();
        }
        assertThat(sum).isBetween(1 - 1e-9, 1 + 1e-9);
    }

    @Test
    void a_scenario_without_ranges_is_told_to_be_one_sample() {
        Program.Result result =
                Program.line("tco simulate claude-sonnet-4-6 --tokens 10M --samples 100");
        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.err()).contains("no figure here has a range");
        assertThat(result.out()).contains("$54");
    }

    @Test
    void notes_and_reasons_are_those_of_the_comparison() {
        ObjectMapper json = new ObjectMapper();
        String same = " --tokens 10M --privacy stays --format json";
        JsonNode drawn =
                json.readTree(Program.line("tco simulate --samples 100" + same).out())
                        .get("options");
        JsonNode compared = json.readTree(Program.line("tco compare" + same).out()).get("options");
        assertThat(drawn).isNotEmpty();
        for (JsonNode option : drawn) {
            JsonNode other =
                    compared.valueStream()
                            .filter(each -> each.get("id").equals(option.get("id")))
                            .findFirst()
                            .orElseThrow();
            assertThat(option.get("notes")).isEqualTo(other.get("notes"));
            assertThat(option.get("excluded_because")).isEqualTo(other.get("excluded_because"));
        }
    }

    @Test
    void a_terminal_counts_the_notes_and_shows_them_when_asked() {
        String line = "tco simulate m4-max-128gb claude-opus-5-5 --tokens 10M --samples 100 ";
        assertThat(Program.line(line).out())
                .contains("2 notes: --notes")
                .doesNotContain("Apple raised");
        assertThat(Program.line(line + "--notes").out())
                .contains("Apple raised")
                .doesNotContain("--notes");
        assertThat(Program.line(line + "--format markdown").out()).contains("Apple raised");
        assertThat(Program.line(line + "--format csv").out()).contains("Apple raised");
    }

    @Test
    void what_cannot_win_has_its_reason_beside_it() {
        assertThat(out("claude-opus-5-5 m4-max-128gb --privacy stays"))
                .contains("Claude Opus 5.5: excluded: data leaves");
    }
}
