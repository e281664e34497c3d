package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.cli.console.ExitCode;
import tco.imports.prices.Catalogues;

/// `tco prices check`: own prices against catalogues, each worked by hand.
class PricesCheckTest {
    private static final String SONNET =
            "anthropic | claude-sonnet-4-6 | output: 15, cache_read: 0.3, cache_write: 3.75,"
                    + " cache_write_1h: 6";

    @TempDir Path directory;

    @BeforeEach
    void writeCatalogues() throws IOException {
        for (String name : List.of("litellm", "genai-prices", "models-dev", "openrouter")) {
            Files.writeString(directory.resolve(name + ".json"), Catalogues.text(name));
        }
    }

    /// Own prices, `PROVIDER | ID | KEYS`, checked against catalogues.
    private Program.Result check(String own, String files, String... more) throws IOException {
        String[] parts = own.split(" \\| ", 3);
        Files.writeString(
                directory.resolve("own.yaml"),
                """
                kind: api
                provider: %s
                source: test
                as_of: 2026-11-01
                models: [{id: %s, replaces: true, %s}]
                """
                        .formatted(parts[0], parts[1], parts[2]));
        List<String> words = new ArrayList<>(List.of("prices", "check"));
        for (String file : files.split(" ", -1)) {
            words.add(file + ".json");
        }
        words.addAll(List.of("--profiles", "own.yaml", "--model", parts[1], "--max-age", "1y"));
        words.addAll(List.of(more));
        return Program.in(directory, Map.of(), words);
    }

    private static List<String> rows(Program.Result csv, String verdict) {
        return csv.out()
                .lines()
                .filter(line -> line.endsWith("," + verdict))
                .map(line -> line.split(",", -1)[8])
                .toList();
    }

    @Test
    void a_figure_that_differs_breaks_the_gate_and_is_shown_with_both_values() throws IOException {
        Program.Result result = check(SONNET + ", input: 3.5", "litellm");
        assertThat(result.out().replaceAll("\\s+", " "))
                .contains("input 3.5, catalogue 3 (-14%)")
                .contains("1 model, 1 differ, 0 old, 0 in no catalogue")
                .contains("tco prices import litellm.json --model claude-sonnet-4-6");
        assertThat(result.exit()).isEqualTo(ExitCode.GATE_NOT_MET);
        assertThat(check(SONNET + ", input: 3", "litellm").exit()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @CsvSource({"3.02, 1%, 0", "3.03, 1%, 0", "3.04, 1%, 3", "3.02, 0.01, 0", "3.02, 0, 3"})
    void a_tolerance_is_a_share_of_the_catalogues_price(String input, String tolerance, int exit)
            throws IOException {
        assertThat(check(SONNET + ", input: " + input, "litellm", "--tolerance", tolerance).exit())
                .isEqualTo(exit);
    }

    private static final String FLASH =
            "deepseek | deepseek-v4-flash | input: 0.22, output: 0.66, cache_read: 0.007";

    @Test
    void peak_hours_are_compared_by_the_clock_of_utc_whatever_their_days() throws IOException {
        String peak =
                ", peak: {windows: [{days: [mon, tue, wed, thu, fri], from: \"09:00\", to:"
                        + " \"12:00\"}, {days: [mon, tue, wed, thu, fri], from: \"14:00\", to:"
                        + " \"18:00\"}], zone: Asia/Shanghai, input: 0.44, output: 1.32,"
                        + " cache_read: 0.014}";
        Program.Result same = check(FLASH + peak, "genai-prices", "--format", "csv");
        assertThat(rows(same, "same")).contains("peak.windows", "peak.input").hasSize(7);
        assertThat(same.exit()).isEqualTo(ExitCode.DONE);
        Program.Result without = check(FLASH, "genai-prices", "--format", "csv");
        assertThat(rows(without, "missing"))
                .containsExactly("peak.windows", "peak.input", "peak.output", "peak.cache_read");
        assertThat(without.exit()).isEqualTo(ExitCode.DONE);
        assertThat(check(FLASH, "genai-prices", "--strict").exit())
                .isEqualTo(ExitCode.GATE_NOT_MET);
    }

    @Test
    void a_change_to_come_is_missing_until_its_day_and_differs_from_then_on() throws IOException {
        String own = "google | gemini-3.6-flash | input: 0.75, output: 3.75, cache_read: 0.075";
        Program.Result before =
                check(own, "genai-prices", "--as-of", "2026-12-31", "--format", "csv");
        assertThat(rows(before, "missing"))
                .containsExactly(
                        "changes.2027-01-01.input",
                        "changes.2027-01-01.output",
                        "changes.2027-01-01.cache_read");
        assertThat(before.exit()).isEqualTo(ExitCode.DONE);
        assertThat(check(own, "genai-prices", "--as-of", "2026-12-31", "--strict").exit())
                .isEqualTo(ExitCode.GATE_NOT_MET);
        Program.Result from =
                check(own, "genai-prices", "--as-of", "2027-01-01", "--format", "csv");
        assertThat(rows(from, "differs")).containsExactly("input", "output", "cache_read");
        assertThat(from.exit()).isEqualTo(ExitCode.GATE_NOT_MET);
        String known =
                own + ", changes: [{from: 2027-01-01, input: 1.5, output: 7.5, cache_read: 0.15}]";
        assertThat(check(known, "genai-prices", "--as-of", "2026-12-31", "--strict").exit())
                .isEqualTo(ExitCode.DONE);
        assertThat(check(known, "genai-prices", "--as-of", "2027-01-01", "--strict").exit())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_step_that_the_catalogue_has_ended_differs() throws IOException {
        Program.Result result =
                check(
                        SONNET
                                + ", input: 3, long_context: {above_input_tokens: 200000, input: 6,"
                                + " output: 22.5, cache_read: 0.6, cache_write: 7.5,"
                                + " cache_write_1h: 12}, as_of: 2026-03-01",
                        "genai-prices",
                        "--as-of",
                        "2026-03-13",
                        "--format",
                        "csv");
        assertThat(rows(result, "differs")).hasSize(6).allMatch(f -> f.startsWith("long_context."));
        assertThat(result.exit()).isEqualTo(ExitCode.GATE_NOT_MET);
    }

    @Test
    void steps_are_paired_from_the_lowest() throws IOException {
        Program.Result result =
                check(
                        "alibaba | qwen3-coder-plus | input: 1, output: 5, cache_read: 0.1,"
                                + " long_context: {above_input_tokens: 128000, input: 3, output:"
                                + " 15, cache_read: 0.3}",
                        "litellm",
                        "--format",
                        "csv");
        assertThat(rows(result, "differs"))
                .containsExactly(
                        "long_context.0.above_input_tokens",
                        "long_context.0.input",
                        "long_context.0.output",
                        "long_context.0.cache_read");
        assertThat(rows(result, "missing"))
                .hasSize(8)
                .allMatch(f -> f.startsWith("long_context.1.") || f.startsWith("long_context.2."));
        assertThat(result.exit()).isEqualTo(ExitCode.GATE_NOT_MET);
    }

    @Test
    void of_two_catalogues_each_has_its_say() throws IOException {
        Program.Result result =
                check(
                        "xai | grok-4.5 | input: 2, output: 6, cache_read: 0.3, long_context:"
                                + " {above_input_tokens: 199999, input: 4, output: 12, cache_read:"
                                + " 0.6}",
                        "litellm genai-prices",
                        "--format",
                        "json");
        assertThat(result.out().replaceAll("\\s+", ""))
                .contains(
                        "\"catalogue\":\"litellm\",\"entry\":\"xai/grok-4.5\",\"route\":false,"
                                + "\"differs\":[{\"figure\":\"cache_read\",\"ours\":{\"low\":0.3,"
                                + "\"high\":0.3},\"theirs\":{\"low\":0.5,\"high\":0.5}}")
                .contains("\"catalogue\":\"genai-prices\",\"entry\":\"x-ai/grok-4.5\"")
                .contains("\"differ\":1,\"old\":0,\"unmatched\":0");
        assertThat(result.exit()).isEqualTo(ExitCode.GATE_NOT_MET);
    }

    @Test
    void a_resale_is_shown_and_counts_only_where_strict() throws IOException {
        String own = SONNET + ", input: 7";
        Program.Result result = check(own, "openrouter");
        assertThat(result.out()).contains("a resale");
        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(check(own, "openrouter", "--strict").exit()).isEqualTo(ExitCode.GATE_NOT_MET);
    }

    @Test
    void a_model_in_no_catalogue_counts_only_where_strict() throws IOException {
        String own = "acme | m | input: 1, output: 2";
        assertThat(check(own, "models-dev").out()).contains("in no catalogue");
        assertThat(check(own, "models-dev").exit()).isEqualTo(ExitCode.DONE);
        assertThat(check(own, "models-dev", "--strict").exit()).isEqualTo(ExitCode.GATE_NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"23d, 0", "22d, 3"})
    void an_old_price_breaks_the_gate(String age, int exit) throws IOException {
        assertThat(check(SONNET + ", input: 3", "litellm", "--max-age", age).exit())
                .isEqualTo(exit);
    }

    @Test
    void wrong_usage_is_told() {
        Program.run("prices", "check", "--model", "claude-sonet-4-6")
                .isRefused("did you mean claude-sonnet-4-6?");
        Program.run("prices", "check", "--tolerance", "2").isRefused("is not a share from 0 to 1");
        Program.run("prices", "check", "--max-age", "soon").isRefused("days, weeks or years");
        Program.run("prices", "check", "--provider", "nobody").isRefused("no model");
        Program.run("prices", "check", "--format", "yaml").isRefused("one of table, csv");
    }
}
