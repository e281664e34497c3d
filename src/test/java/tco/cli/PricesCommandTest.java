package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tco.cli.console.ExitCode;
import tco.imports.prices.Catalogues;

/// `tco prices` as people and scripts run it: what is written, what is said, and what is refused
/// without a trace.
class PricesCommandTest {
    @TempDir Path directory;

    private Program.Result run(String stdin, String... words) {
        return Program.in(directory, Map.of(), List.of(words), stdin);
    }

    private Program.Result importing(String stdin, String... more) {
        List<String> words =
                Stream.concat(
                                Stream.of("prices", "import", "-", "--output", "out.yaml"),
                                Stream.of(more))
                        .toList();
        return Program.in(directory, Map.of(), words, stdin);
    }

    private void isRefused(Program.Result result, int exit, String says) {
        assertThat(result.err()).contains(says).doesNotContain("Exception");
        assertThat(result.out()).isEmpty();
        assertThat(result.exit()).isEqualTo(exit);
        assertThat(directory.resolve("out.yaml")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"litellm", "genai-prices", "models-dev", "openrouter"})
    void every_catalogue_becomes_valid_profiles(String catalogue) throws IOException {
        Program.Result result =
                importing(Catalogues.text(catalogue), "--model", "*", "--quality", "mid-high");
        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("as of 2026-11-24, the day of stdin\n");
        String yaml = Files.readString(directory.resolve("out.yaml"));
        assertThat(yaml).contains("replaces: true").contains("quality: mid-high");
        assertThat(importing(Catalogues.text(catalogue), "--model", "*", "--quality", "mid-high"))
                .isEqualTo(result);
        assertThat(directory.resolve("out.yaml")).hasContent(yaml);
    }

    @Test
    void imported_prices_take_the_place_of_shipped_ones_and_leave_what_no_catalogue_knows()
            throws IOException {
        String json =
                """
                {"sample_spec": {}, "claude-sonnet-4-6": {"litellm_provider": "anthropic",
                 "input_cost_per_token": 7e-06, "output_cost_per_token": 8e-06}}
                """;
        assertThat(importing(json, "--model", "claude-sonnet-4-6", "--as-of", "2026-11-01").exit())
                .isEqualTo(ExitCode.DONE);
        String shown =
                run("", "profiles", "show", "claude-sonnet-4-6", "--profiles", "out.yaml").out();
        assertThat(shown)
                .contains("input: 7\n", "quality: frontier\n", "name: Claude Sonnet 4.6\n")
                .doesNotContain("cache_read:", "batch_discount:", "context_window:");
    }

    @Test
    void a_document_says_where_each_price_came_from_and_what_was_left_out() {
        Program.Result result =
                run(
                        Catalogues.text("litellm"),
                        "prices",
                        "import",
                        "-",
                        "--model",
                        "openrouter/z-ai/glm-4.7",
                        "--as-of",
                        "2026-08-01");
        assertThat(result.out())
                .isEqualTo(
                        """
                        kind: api
                        provider: openrouter
                        models:
                        - id: openrouter-glm-4.7
                          replaces: true
                          input: 0.4
                          output: 1.5
                          context_window: 202752
                          source: "LiteLLM model prices stdin: openrouter/z-ai/glm-4.7"
                          # not taken: cache_read 0, cache_write 0
                          # unknown: cache_read, cache_write, cache_write_1h
                        source: LiteLLM model prices stdin
                        as_of: 2026-08-01
                        """);
        assertThat(result.err())
                .isEqualTo(
                        """
                        openrouter-glm-4.7: not taken: cache_read 0, cache_write 0; unknown: \
                        cache_read, cache_write, cache_write_1h
                        1 model from stdin
                        """);
    }

    @Test
    void json_has_every_figure_as_a_number() {
        Program.Result result =
                run(
                        Catalogues.text("genai-prices"),
                        "prices",
                        "import",
                        "-",
                        "--model",
                        "perplexity/sonar",
                        "--as-of",
                        "2026-09-23",
                        "--format",
                        "json");
        assertThat(result.out().replaceAll("\\s+", " "))
                .isEqualTo(
                        """
                        { "schema" : "tco.prices.import/1", "catalogue" : "genai-prices", "as_of" : \
                        "2026-09-23", "models" : [ { "id" : "perplexity-sonar", "provider" : \
                        "perplexity", "entry" : "perplexity/sonar", "name" : "Sonar", "input" : 1, \
                        "output" : 1, "request_usd" : 0.012, "context_window" : 128000, \
                        "not_expressed" : [ ], "not_taken" : [ ], "unknown" : [ "cache_read", \
                        "cache_write", "cache_write_1h" ], "retired" : false } ], "refused" : [ ] } \
                        """);
    }

    @Test
    void the_day_of_a_file_is_that_of_its_last_change() throws IOException {
        Path file = directory.resolve("prices.json");
        Files.writeString(file, Catalogues.text("litellm"));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-08-02T23:30:00Z")));
        Program.Result result = run("", "prices", "import", "prices.json", "--model", "gpt-5.5");
        assertThat(result.err()).startsWith("as of 2026-08-02, the day of prices.json\n");
        assertThat(result.out()).contains("as_of: 2026-08-02\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2036-08-02T23:30:00Z")));
        assertThat(run("", "prices", "import", "prices.json", "--model", "gpt-5.5").out())
                .contains("as_of: 2026-11-24\n");
    }

    static Stream<Arguments> noCatalogues() {
        String litellm = Catalogues.text("litellm");
        return Stream.of(
                Arguments.of("", "empty"),
                Arguments.of("hello", "not whole JSON"),
                Arguments.of("<html>", "not whole JSON"),
                Arguments.of("NaN", "not whole JSON"),
                Arguments.of("3", "not a catalogue"),
                Arguments.of("{}", "not a catalogue"),
                Arguments.of("{\"a\": {\"b\": 1}}", "not a catalogue"),
                Arguments.of("[]", "no model '*'"),
                Arguments.of("[1, null, {\"id\": 3, \"models\": 4}]", "no model '*'"),
                Arguments.of("{\"data\": []}", "no model '*'"),
                Arguments.of(litellm.substring(0, litellm.length() / 2), "not whole JSON"),
                Arguments.of(litellm + "{}", "not whole JSON"),
                Arguments.of("[".repeat(1 << 20), "not whole JSON"),
                Arguments.of("{\"a\":".repeat(1 << 18), "not whole JSON"));
    }

    @ParameterizedTest
    @MethodSource("noCatalogues")
    void what_is_no_catalogue_is_told_and_nothing_is_written(String text, String says) {
        isRefused(importing(text, "--model", "*"), ExitCode.FAILED, says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    "three" | is no number
                    "NaN" | is no number
                    true | is no number
                    null | is no number
                    [] | is no number
                    -3e-6 | the price is set at each request
                    "-1" | the price is set at each request
                    3 | is the unit right?
                    1e999999 | is the unit right?
                    1e-99999 | is the unit right?
                    0 | input is 0
                    """)
    void a_price_that_is_none_refuses_the_entry(String price, String because) {
        String json =
                """
                {"m": {"litellm_provider": "acme", "input_cost_per_token": %s,
                       "output_cost_per_token": 1e-6}}
                """
                        .formatted(price);
        isRefused(importing(json, "--model", "m"), ExitCode.FAILED, because);
    }

    @Test
    void a_step_may_not_be_free() {
        String json =
                """
                {"m": {"litellm_provider": "acme", "input_cost_per_token": 1e-6,
                       "output_cost_per_token": 1e-6, "output_cost_per_token_above_9k_tokens": 0}}
                """;
        isRefused(importing(json, "--model", "m"), ExitCode.FAILED, "output is 0");
    }

    @Test
    void all_faults_are_told_with_the_nearest_names() {
        Program.Result result =
                importing(
                        Catalogues.text("models-dev"),
                        "--model",
                        "anthropic/claude-opus-4-9",
                        "--model",
                        "zai-coding-plan/glm-4.7",
                        "--model",
                        "zai/glm-5.2");
        isRefused(result, ExitCode.FAILED, "did you mean anthropic/claude-opus-4-8?");
        assertThat(result.err()).contains("zai-coding-plan/glm-4.7: both prices are 0");
    }

    @Test
    void without_a_model_or_provider_the_providers_are_listed() {
        isRefused(
                importing(Catalogues.text("genai-prices")),
                ExitCode.WRONG_USAGE,
                "deepseek (2), google (1), openai (1), perplexity (1), xai (1)");
    }

    @Test
    void a_provider_is_known_by_either_spelling_and_an_unknown_one_is_told() {
        assertThat(
                        run(
                                        Catalogues.text("genai-prices"),
                                        "prices",
                                        "import",
                                        "-",
                                        "--provider",
                                        "X.AI".replace('.', '-'))
                                .out())
                .contains("provider: xai\n", "- id: grok-4.5\n");
        isRefused(
                importing(Catalogues.text("genai-prices"), "--provider", "deepseak"),
                ExitCode.FAILED,
                "did you mean deepseek?");
    }

    @Test
    void aliases_and_retired_models_are_left_out_of_many_and_taken_by_name() {
        Program.Result all =
                importing(
                        Catalogues.text("openrouter"),
                        "--provider",
                        "openrouter",
                        "--as-of",
                        "2026-08-10");
        assertThat(all.err())
                .contains(
                        "left out: 1 aliases of other models\nleft out: 1 retired\n"
                                + "refused: openrouter/auto: the price is set at each request");
        assertThat(
                        importing(
                                        Catalogues.text("openrouter"),
                                        "--model",
                                        "openai/gpt-5.3-chat",
                                        "--as-of",
                                        "2026-08-10")
                                .err())
                .contains("openai/gpt-5.3-chat: retired\n");
    }

    @Test
    void wrong_usage_is_told_before_anything_is_read() {
        isRefused(run("", "prices"), ExitCode.WRONG_USAGE, "needs an action");
        isRefused(run("", "prices", "update"), ExitCode.WRONG_USAGE, "needs an action");
        isRefused(run("", "prices", "import"), ExitCode.WRONG_USAGE, "needs one catalogue");
        isRefused(
                importing("", "--as-of", "2027-05-01"),
                ExitCode.WRONG_USAGE,
                "a day that has come");
        isRefused(importing("", "--as-of", "May"), ExitCode.WRONG_USAGE, "is not a day");
        isRefused(importing("", "--format", "csv"), ExitCode.WRONG_USAGE, "one of yaml, json");
        isRefused(
                run("", "prices", "import", "none.json", "--model", "m"),
                ExitCode.FAILED,
                "none.json: no such file");
        isRefused(
                run("", "prices", "import", ".", "--model", "m"),
                ExitCode.FAILED,
                "is a directory");
    }

    @Test
    void sources_prints_a_pipe_for_each_catalogue() {
        Program.Result result = run("", "prices", "sources");
        assertThat(result.out().lines())
                .hasSize(4)
                .allMatch(line -> line.contains("curl -fsSL https://"));
        assertThat(run("", "prices", "sources", "--format", "csv").out())
                .startsWith("catalogue,address,import\n");
    }
}
