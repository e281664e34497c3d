package tco.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.Program;
import tco.model.Figure;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.catalog.Layers.Environment;
import tco.profile.write.ScenarioFile;
import tco.testing.Environments;
import tco.testing.Samples;

/// A request saved as a scenario file costs what the request does, to the last byte of its JSON.
class SavedScenarioTest {
    private static final String OWN =
            """
            kind: owned
            id: m4-max-128gb
            price_usd: [3000, 3300]
            power: {idle_watts: {value: 9, source: a socket meter, as_of: 2026-10}}
            ops_hours: 1
            source: an offer
            ---
            kind: owned
            id: box
            price_usd: 2000
            lifetime_months: 24
            usd_per_kwh:
              - {from: "22:00", to: "06:00", usd: 0.10}
              - {from: "06:00", to: "22:00", usd: 0.22}
            power: {load_watts: 500, idle_watts: 50}
            serves:
              - {model: qwen3-coder-30b-a3b, quant: q4, decode_tok_s: 100, source: a benchmark, as_of: 2026-05}
              - {model: unheard-of, decode_tok_s: [20, 40], prefill_tok_s: 900, quality: mid}
            source: a shop
            as_of: 2026-03-01
            ---
            kind: api
            provider: anthropic
            models:
              - {id: claude-opus-5-5, output: {low: 20, high: 26, estimate: true}, source: a rumour}
            """;
    private static final String SCENARIO =
            """
            kind: scenario
            id: mine
            workload: {tokens: 30M..90M, output_share: {value: 0.1, source: counted}}
            assumptions: {ops_hours: 3}
            options:
              - box
              - {machine: box, id: box-2, serving: unheard-of, quantity: 2, overflow: claude-opus-5-5}
              - m4-max-128gb
              - {id: mixed, hybrid: {local: {machine: box, quantity: 1}, api: claude-opus-5-5}}
              - {id: heavy, use: claude-opus-5-5, workload: {tokens: 200M}}
              - claude-max-5x
            source: a plan
            as_of: 2026-11-01
            """
                    .replace("30M..90M", "[30M, 90M]");

    @TempDir Path directory;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve("own.yaml"), OWN);
        Files.writeString(directory.resolve("mine.yaml"), SCENARIO + "---\n" + OWN);
    }

    static Stream<Arguments> seeds() {
        return Samples.of((Function<RandomGenerator, RandomGenerator>) random -> random);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_reads_back_to_the_same_numbers_with_the_same_sources(RandomGenerator random)
            throws IOException {
        Environment environment = Environments.at(directory);
        Request request =
                new RandomRequests(random, environment)
                        .next(List.of("mine.yaml", "./mine.yaml"), List.of("own.yaml"));

        String text = ScenarioFile.text("saved", request, environment, Program.TODAY);
        Files.writeString(directory.resolve("saved.yaml"), text);
        Request saved =
                new Request(
                        Optional.of("saved.yaml"),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of());

        String line = CommandText.compare(request);
        assertThat(json(saved)).as("%s%n%s", line, text).isEqualTo(json(request));
        assertThat(figures(saved, environment))
                .as("%s%n%s", line, text)
                .isEqualTo(figures(request, environment));
    }

    private String json(Request request) {
        List<String> words = new ArrayList<>(List.of("compare", "--format", "json"));
        words.addAll(CommandText.arguments(request));
        Program.Result result = Program.in(directory, Map.of(), words);
        assertThat(result.exit()).as(result.err()).isZero();
        return result.out();
    }

    /// Each figure with its range and its source; what was set has one of its own in the file.
    private static List<String> figures(Request request, Environment environment) {
        return Profiles.load(request, environment).scenario().figures().stream()
                .map(SavedScenarioTest::described)
                .toList();
    }

    private static String described(Figure figure) {
        String source = figure.source().text();
        return figure.path()
                + " "
                + figure.range()
                + " "
                + (source.startsWith("set with tco") ? "" : source)
                + " "
                + figure.source().asOf()
                + figure.source().estimate();
    }
}
