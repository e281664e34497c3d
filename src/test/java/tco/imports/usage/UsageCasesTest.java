package tco.imports.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.DropReason;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Each folder of cases is an input and what is in it, in `expected.json`. Here the events are
/// summed up as they are read; windows and prices are tested where they are made.
class UsageCasesTest {
    private static final Path CASES = Path.of("src/test/resources/usage/cases");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void counts_what_is_there(String name) throws IOException {
        Path folder = CASES.resolve(name);
        JsonNode root = JsonMapper.shared().readTree(folder.resolve("expected.json").toFile());
        if (root.toString().contains("--since")) {
            return;
        }
        JsonNode expected = root.get("expected");
        UsageTally tally = new UsageImport(SourceReaders.all()).read(folder);

        TokenCounts tokens =
                tally.events().stream()
                        .map(UsageEvent::tokens)
                        .reduce(TokenCounts.NONE, TokenCounts::plus);
        assertThat(tokens.uncachedInput()).as("input").isEqualTo(expected.get("input").asLong());
        assertThat(tokens.output()).as("output").isEqualTo(expected.get("output").asLong());
        assertThat(tokens.cacheRead())
                .as("cache read")
                .isEqualTo(expected.get("cacheRead").asLong());
        assertThat(tokens.cacheWrite5m() + tokens.cacheWrite1h())
                .as("cache write")
                .isEqualTo(expected.get("cacheWrite").asLong());
        if (expected.has("cacheWrite1h")) {
            assertThat(tokens.cacheWrite1h()).isEqualTo(expected.get("cacheWrite1h").asLong());
        }
        if (expected.get("requests").isNumber()) {
            assertThat(tally.events().stream().mapToLong(UsageEvent::requests).sum())
                    .as("requests")
                    .isEqualTo(expected.get("requests").asLong());
        }
        if (expected.has("dropped")) {
            dropped(expected.get("dropped"), tally.dropped());
        }
    }

    /// Only the reasons named there, and none at all where none is.
    private static void dropped(JsonNode expected, Map<DropReason, Long> dropped) {
        Map<String, Long> found = new TreeMap<>();
        dropped.forEach((reason, records) -> found.put(reason.label(), records));
        if (expected.isEmpty()) {
            assertThat(found).isEmpty();
        }
        for (Map.Entry<String, JsonNode> reason : expected.properties()) {
            assertThat(found)
                    .as("dropped")
                    .containsEntry(
                            reason.getKey().toLowerCase(Locale.ROOT), reason.getValue().asLong());
        }
    }
}
