package tco.profile.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.model.Deployment.Api;
import tco.model.Deployment.Owned;
import tco.model.FigureKind;
import tco.model.Range;
import tco.model.Scenario;
import tco.model.Source;
import tco.profile.ProfileBook;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.catalog.Layers.Environment;
import tco.testing.Environments;
import tco.testing.YamlScenario;

/// What importers and savers write: worked examples, each read back by the strict reader.
class EntriesTest {
    private static final Source CATALOGUE = new Source("a catalogue", "2026-08-01", false);
    private static final Source ELSEWHERE = new Source("a benchmark", "2026-05", true);

    @TempDir Path directory;

    private static Range exactly(double value) {
        return Range.exactly(value);
    }

    private static Entries priceList() {
        Entries model =
                new Entries()
                        .text("id", "gpt-x")
                        .text("name", "GPT: \"X\" # 5\u0007")
                        .figure(FigureKind.INPUT_PRICE, exactly(1.25), Source.NONE)
                        .figure(FigureKind.OUTPUT_PRICE, new Range(9, 10, 12), Source.NONE)
                        .figure(FigureKind.CACHE_READ_PRICE, exactly(0.125), ELSEWHERE)
                        .group(
                                "long_context",
                                new Entries()
                                        .figure(
                                                FigureKind.ABOVE_INPUT_TOKENS,
                                                exactly(200_000),
                                                Source.NONE)
                                        .figure(FigureKind.INPUT_PRICE, exactly(2.5), Source.NONE))
                        .texts("notes", List.of())
                        .comment("not taken: cache_write 0")
                        .comment("unknown: cache_write_1h\nand more");
        return Entries.ofKind("api")
                .comment("Written by a test.")
                .text("provider", "openai")
                .list("models", List.of(model))
                .source(CATALOGUE);
    }

    @Test
    void a_price_list_is_written_in_the_order_of_its_keys() {
        assertThat(priceList().text())
                .isEqualTo(
                        """
                        # Written by a test.
                        kind: api
                        provider: openai
                        models:
                        - id: gpt-x
                          name: "GPT: \\"X\\" # 5?"
                          input: 1.25
                          output:
                            low: 9
                            typical: 10
                            high: 12
                          cache_read:
                            value: 0.125
                            source: a benchmark
                            as_of: 2026-05
                            estimate: true
                          long_context:
                            above_input_tokens: 200000
                            input: 2.5
                          # not taken: cache_write 0
                          # unknown: cache_write_1h and more
                        source: a catalogue
                        as_of: 2026-08-01
                        """);
    }

    @Test
    void what_is_written_is_read_back_with_its_sources() {
        Scenario scenario =
                YamlScenario.of(
                        Entries.text(
                                List.of(
                                        Entries.ofKind("scenario")
                                                .text("id", "test")
                                                .group(
                                                        "workload",
                                                        new Entries()
                                                                .figure(
                                                                        FigureKind.TOKENS,
                                                                        exactly(10e6),
                                                                        Source.NONE))
                                                .texts("options", List.of("gpt-x", "box")),
                                        priceList(),
                                        machine())));
        Api api = (Api) scenario.options().getFirst().deployment();
        assertThat(api.prices().base().input().range()).isEqualTo(exactly(1.25));
        assertThat(api.prices().base().input().source()).isEqualTo(CATALOGUE);
        assertThat(api.prices().base().output().range()).isEqualTo(new Range(9, 10, 12));
        assertThat(api.prices().base().cacheRead().source()).isEqualTo(ELSEWHERE);
        assertThat(api.prices().tiers().getLast().prices().input().range()).isEqualTo(exactly(2.5));
        assertThat(api.prices().tiers().getLast().prices().input().source()).isEqualTo(CATALOGUE);
        Owned box = (Owned) scenario.options().get(1).deployment();
        assertThat(box.priceUsd().source()).isEqualTo(new Source("a shop", "2026-10", false));
        assertThat(box.hosting().serving().decodeTokS().source()).isEqualTo(ELSEWHERE);
    }

    private static Entries machine() {
        return Entries.ofKind("owned")
                .text("id", "box")
                .figure(FigureKind.PRICE_USD, exactly(2000), Source.NONE)
                .group(
                        "power",
                        new Entries()
                                .figure(FigureKind.LOAD_WATTS, exactly(500), Source.NONE)
                                .text("duty", "always-load"))
                .list("serves", List.of(serving()))
                .source(new Source("a shop", "2026-10", false));
    }

    private static Entries serving() {
        return new Entries()
                .text("model", "qwen3-coder-30b-a3b")
                .text("quant", "q4")
                .figure(FigureKind.DECODE_TOK_S, Range.between(40, 60), Source.NONE)
                .source(ELSEWHERE);
    }

    @Test
    void a_serving_alone_is_an_item_to_paste() {
        assertThat(serving().comment("Estimated.").item())
                .isEqualTo(
                        """
                        - model: qwen3-coder-30b-a3b
                          quant: q4
                          decode_tok_s:
                            low: 40
                            typical: 50
                            high: 60
                          source: a benchmark
                          as_of: 2026-05
                          estimate: true
                          # Estimated.
                        """);
    }

    @Test
    void a_measured_workload_is_a_preset_that_validates() throws IOException {
        Entries workload =
                Entries.ofKind("workload")
                        .comment("2026-06-01 to 2026-06-30")
                        .text("id", "my-usage")
                        .figure(FigureKind.UNCACHED_INPUT_TOKENS, exactly(1_703_333), Source.NONE)
                        .figure(FigureKind.CACHE_READ_TOKENS, exactly(5_099_861), Source.NONE)
                        .figure(FigureKind.CACHE_WRITE_TOKENS, exactly(334_583), Source.NONE)
                        .figure(FigureKind.OUTPUT_TOKENS, exactly(111_568), Source.NONE)
                        .figure(
                                FigureKind.ROUTINE_SHARE,
                                new Range(0.052, 0.3622, 0.5748),
                                new Source("tco usage", "2026-06-30", true))
                        .source(new Source("tco usage", "2026-06-30", false));
        Path file = Files.writeString(directory.resolve("usage.yaml"), workload.text());
        Environment environment = Environments.at(directory);
        assertThat(ProfileBook.validate(environment, List.of(file.toString()))).isEqualTo(1);
        Scenario scenario =
                Profiles.load(
                                new Request(
                                        Optional.empty(),
                                        List.of(file.toString()),
                                        Optional.of("my-usage"),
                                        List.of(),
                                        List.of("claude-opus-5-5")),
                                environment)
                        .scenario();
        assertThat(scenario.figure("workload.routine_share").orElseThrow().source().estimate())
                .isTrue();
        assertThat(scenario.figure("workload.output").orElseThrow().range())
                .isEqualTo(exactly(111_568));
    }

    @Test
    void a_figure_outside_its_limits_or_given_twice_is_not_written() {
        Entries entries = new Entries().figure(FigureKind.BATCH_SHARE, exactly(1), CATALOGUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entries.figure(FigureKind.REWORK_RATE, exactly(1.1), CATALOGUE))
                .withMessage("rework_rate must be a share from 0 to 1, or 0% to 100%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> entries.figure(FigureKind.BATCH_SHARE, exactly(0), CATALOGUE));
    }

    @Test
    void an_undated_figure_cannot_stand_below_a_date_that_is_not_its_own() {
        Entries entries =
                Entries.ofKind("workload")
                        .figure(FigureKind.TOKENS, exactly(1), new Source("a guess", "", false))
                        .source(CATALOGUE);
        assertThatIllegalArgumentException().isThrownBy(entries::text);
    }
}
