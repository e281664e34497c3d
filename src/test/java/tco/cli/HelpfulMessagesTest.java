package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What people type who do not know the options yet is answered with what they meant.
class HelpfulMessagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tco compare --cache-hit 90 | did you mean 90%?",
                "tco compare --kwh 0,30 | did you mean 0.30? (with a point)",
                "tco compare --tokens 10m | did you mean 10M? (m is not M)",
                "tco compare --tokens 10 M | did you mean --tokens 10M?",
                "tco compare 10M | did you mean --tokens 10M?",
                "tco --tokens 10M | did you mean tco compare --tokens 10M?",
                "tco compare --sort price | did you mean cost?",
                "tco compare --set tokens=5M | did you mean workload.tokens?",
                "tco sweep --set workload.tokens=1,000,000 | may be one number or several",
                "tco sweep --set workload.tokens=10,5M | 10.5M for one; 10,5e6 for two",
                "tco compare --set workload.tokens=1,000,000 | did you mean 1000000?",
                "tco compare sonnet | one of claude-sonnet-4-6, hybrid-strix-halo-sonnet",
                "tco sweep --scenario= --set workload.tokens=1M,2M | the value is empty (is a variable",
                "tco compare --scenario= | the value is empty (is a variable not set?)",
                "tco compare --output page.html | tco report --output report.html",
            })
    void what_was_meant_is_named(String line, String hint) {
        Program.line(line).isRefused(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tco version",
                "tco -v",
                "tco profiles ls",
                "tco compare --kwh $0.30",
                "tco compare --lifetime 3y",
                "tco project --months 3y",
                "tco compare sonnet-5 m4-max"
            })
    void what_is_clear_is_done(String line) {
        Program.Result result = Program.line(line);
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lifetime 3 | 3 is below 12 months (years? 36)",
                "--kwh 15 | 15 is above $2 a kWh (cents? 0.15)",
                "--set pricing.claude-sonnet-5.input=0.000003 | (dollars a token? 3)",
                "--set pricing.claude-sonnet-5.input=3000000 | (multiplied twice? 3)",
                "--set hardware.m4-max-128gb.serves.gpt-oss-120b.decode_tok_s=900000 | tok/s that",
            })
    void what_is_hardly_meant_is_used_with_a_warning(String options, String warning) {
        Program.Result run =
                Program.line(
                        "tco compare claude-sonnet-5 m4-max-128gb:gpt-oss-120b --tokens 1M "
                                + options);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains(warning);
        assertThat(run.err().lines()).hasSize(1);
    }

    @Test
    void a_page_is_not_poured_into_a_terminal() {
        Map<String, String> terminal = Map.of("TCO_TERMINAL_WIDTH", "80");
        Program.in(Path.of(""), terminal, List.of("report"))
                .isRefused("tco report --output report.html");
        assertThat(Program.in(Path.of(""), terminal, List.of("report", "--format", "html")).exit())
                .isZero();
    }

    @Test
    void a_number_and_its_unit_are_one_word() {
        Program.run("compare", "--tokens", "10 M").isRefused("did you mean 10M?");
        Program.run("compare", "--cache-hit", "90 %").isRefused("did you mean 90%?");
    }

    @Test
    void three_years_are_36_months() {
        assertThat(Program.line("tco compare --lifetime 3y --format json").out())
                .contains("\"lifetime_months\" : 36");
    }

    @Test
    void a_shell_sets_what_is_named_without_set() {
        Program.Result session = Program.line("tco shell", "tokens 40M\nshow tokens\n");
        assertThat(session.exit()).as(session.err()).isZero();
        assertThat(session.out()).contains("40M");
    }

    @Test
    void a_file_takes_its_format_from_its_name(@TempDir Path directory) throws Exception {
        Program.Result run =
                Program.in(directory, Map.of(), List.of("compare", "--output", "out.csv"));
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(directory.resolve("out.csv"))).startsWith("option,name,");
    }

    @Test
    void a_plan_is_no_api_of_a_hybrid(@TempDir Path directory) throws Exception {
        Files.writeString(
                directory.resolve("s.yaml"),
                """
                kind: scenario
                id: s
                workload: {tokens: 10M}
                options:
                  - {id: h, hybrid: {local: m4-max-128gb, api: claude-max-5x}}
                """);
        Program.Result run =
                Program.in(directory, Map.of(), List.of("compare", "--scenario", "s.yaml"));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("'claude-max-5x' is a plan (an API");
    }
}
