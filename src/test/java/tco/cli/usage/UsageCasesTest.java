package tco.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every case gives the figures that stand in its `expected.json`.
class UsageCasesTest {
    private static final double EXACT = 1e-9;

    /// The sums of a case, and their names in the output.
    private static final Map<String, String> SUMS =
            Map.ofEntries(
                    Map.entry("input", "uncached_input"),
                    Map.entry("output", "output"),
                    Map.entry("cacheRead", "cache_read"),
                    Map.entry("cacheWrite1h", "cache_write_1h"),
                    Map.entry("requests", "requests"),
                    Map.entry("batchTokens", "batch_tokens"),
                    Map.entry("busyMs", "busy_ms"),
                    Map.entry("listUsd", "list_usd"),
                    Map.entry("pricedUsd", "priced_usd"),
                    Map.entry("unpricedTokens", "unpriced_tokens"),
                    Map.entry("recordedUsd", "recorded_usd"),
                    Map.entry("users", "users"),
                    Map.entry("reasoning", "reasoning"));

    private static final List<String> OTHERS =
            List.of(
                    "cacheWrite",
                    "byModel",
                    "byDay",
                    "bySource",
                    "byHour",
                    "dropped",
                    "profile",
                    "window",
                    "exit");

    static List<UsageCase> cases() throws IOException {
        return UsageCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_what_is_expected(UsageCase given) {
        Program.Result result = given.run(given.folder(), "--format", "json");
        JsonNode expected = given.expected();
        assertThat(expected.propertyNames())
                .as("nothing is passed over")
                .allMatch(name -> SUMS.containsKey(name) || OTHERS.contains(name));
        int exit = expected.has("exit") ? expected.get("exit").asInt() : 0;
        assertThat(result.exit()).as(result.err()).isEqualTo(exit);
        if (exit != 0) {
            assertThat(result.out()).isEmpty();
            return;
        }
        JsonNode found = JsonMapper.shared().readTree(result.out());
        sums("totals", expected, found.get("totals"));
        rows("byModel", "model", expected, found.get("models"));
        rows("byDay", "day", expected, found.get("days"));
        rows("bySource", "source", expected, found.get("sources"));
        rows("byHour", "hour", expected, found.get("hours"));
        if (expected.has("dropped")) {
            dropped(expected.get("dropped"), found.get("dropped"));
        }
        for (String part : List.of("profile", "window")) {
            if (expected.has(part)) {
                part(part, expected.get(part), found.get(part));
            }
        }
    }

    private static void rows(String name, String key, JsonNode expected, JsonNode found) {
        if (!expected.has(name)) {
            return;
        }
        Map<String, JsonNode> rows = new TreeMap<>();
        found.forEach(row -> rows.put(row.get(key).asString(), row));
        assertThat(rows.keySet())
                .as(name)
                .isEqualTo(new TreeSet<>(expected.get(name).propertyNames()));
        rows.forEach((value, row) -> sums(value, expected.get(name).get(value), row));
    }

    private static void sums(String what, JsonNode expected, JsonNode found) {
        SUMS.forEach((given, name) -> {
            if (expected.has(given)) {
                part(what + "." + name, expected.get(given), found.get(name));
            }
        });
        if (expected.has("cacheWrite")) {
            assertThat(found.get("cache_write_5m").asLong() + found.get("cache_write_1h").asLong())
                    .as(what + " cache writes")
                    .isEqualTo(expected.get("cacheWrite").asLong());
        }
    }

    /// Only the reasons named there, and none at all where none is.
    private static void dropped(JsonNode expected, JsonNode found) {
        Map<String, Long> records = new TreeMap<>();
        found.forEach(
                row -> records.put(row.get("reason").asString(), row.get("records").asLong()));
        if (expected.isEmpty()) {
            assertThat(records).isEmpty();
        }
        expected.properties()
                .forEach(reason ->
                        assertThat(records)
                                .as("dropped")
                                .containsEntry(reason.getKey(), reason.getValue().asLong()));
    }

    private static void part(String path, JsonNode expected, JsonNode found) {
        assertThat(found).as(path).isNotNull();
        if (expected.isObject()) {
            expected.properties()
                    .forEach(entry ->
                            part(
                                    path + "." + entry.getKey(),
                                    entry.getValue(),
                                    found.get(entry.getKey())));
        } else if (expected.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            found.forEach(items::add);
            assertThat(items).as(path).hasSize(expected.size());
            for (int i = 0; i < items.size(); i++) {
                part(path + "[" + i + "]", expected.get(i), items.get(i));
            }
        } else if (expected.isNumber()) {
            assertThat(found.isNumber()).as(path + " is " + found).isTrue();
            assertThat(found.asDouble()).as(path).isCloseTo(expected.asDouble(), within(EXACT));
        } else {
            assertThat(found).as(path).isEqualTo(expected);
        }
    }
}
