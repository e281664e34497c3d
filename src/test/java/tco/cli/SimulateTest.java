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
    private static final String LINE = "tco simulate --tokens 5M..50M --samples 20k ";

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
}
