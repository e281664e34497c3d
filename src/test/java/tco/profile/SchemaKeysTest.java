package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tco.model.FigureKind;
import tco.profile.read.WorkloadReader;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.ProfileException;
import tco.profile.yaml.Sources;
import tco.testing.Environments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The schemas name the keys that the readers know, and no others.
class SchemaKeysTest {
    private static final JsonMapper JSON = new JsonMapper();

    /// A sort of mapping: where its schema lists the keys, and a profile with the fewest that end
    /// where more of them may stand.
    enum Sort {
        OWNED("hardware", "/$defs/owned", "kind: owned\nid: ID\nprice_usd: 1\n"),
        RENTED("hardware", "/$defs/rented", "kind: rented\nid: ID\nhourly_usd: 1\n"),
        SERVING(
                "hardware",
                "/$defs/serving",
                "kind: owned\nid: ID\nprice_usd: 1\nserves:\n  - model: llama-3-70b\n"),
        POWER(
                "hardware",
                "/$defs/owned/properties/power",
                "kind: owned\nid: ID\nprice_usd: 1\npower:\n  load_watts: 1\n"),
        MODEL("model", "", "kind: model\nid: ID\n"),
        API("pricing", "/$defs/api_model", "kind: api\nmodels:\n  - id: ID\n    input: 1\n"),
        PLAN("plan", "", "kind: plan\nid: ID\nusd_per_seat: 1\n"),
        ELECTRICITY("electricity", "", "kind: electricity\nid: ID\n"),
        CURRENCY("currency", "", "kind: currency\nid: ID\n"),
        WORKLOAD("workload", "", "kind: workload\nid: ID\n"),
        SCENARIO("scenario", "", "kind: scenario\nid: ID\n"),
        WORKLOAD_OF_SCENARIO(
                "scenario", "/$defs/workload", "kind: scenario\nid: ID\nworkload:\n  tokens: 1M\n"),
        ASSUMPTIONS(
                "scenario",
                "/$defs/assumptions",
                "kind: scenario\nid: ID\nassumptions:\n  pue: 1\n");

        private final String schema;
        private final String pointer;
        private final String least;

        Sort(String schema, String pointer, String least) {
            this.schema = schema;
            this.pointer = pointer;
            this.least = least;
        }

        JsonNode root() throws IOException {
            return JSON.readTree(
                    Files.readString(Path.of("profiles/schema", schema + ".schema.json")));
        }

        Set<String> described() throws IOException {
            return new TreeSet<>(root().at(pointer + "/properties").propertyNames());
        }

        /// The words that a key may hold; none where it is no choice among words.
        List<String> words(String key) throws IOException {
            JsonNode property = root().at(pointer + "/properties/" + key);
            JsonNode choice =
                    property.has("$ref")
                            ? root().at(property.get("$ref").asString().substring(1))
                            : property;
            List<String> words = new ArrayList<>();
            choice.path("enum")
                    .valueStream()
                    .filter(JsonNode::isString)
                    .map(JsonNode::asString)
                    .forEach(words::add);
            return words;
        }

        /// The key stands beside that of the last line; only token classes can be scaled.
        String profile(String id, String key, String value) {
            String last = least.lines().toList().getLast();
            int column = last.length() - last.stripLeading().replaceFirst("^- ", "").length();
            String indent = " ".repeat(column);
            String beside = key.equals(WorkloadReader.SCALED) ? indent + "output: 1\n" : "";
            return least.replace("ID", id) + beside + indent + key + ": " + value + "\n";
        }

        /// Whether every profile has the key, as it may describe itself by it or needs it.
        boolean isGiven(String key) {
            return least.contains(key + ":") || Sources.KEYS.contains(key) || key.equals("notes");
        }
    }

    @Test
    void every_schema_is_printed_and_tried() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("profiles/schema"))) {
            assertThat(files.map(file -> name(file)))
                    .containsExactlyInAnyOrderElementsOf(Schemas.NAMES);
        }
        assertThat(Stream.of(Sort.values()).map(sort -> sort.schema).distinct())
                .containsExactlyInAnyOrderElementsOf(Schemas.NAMES);
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_names_the_keys_that_are_read(Sort sort, @TempDir Path folder) throws IOException {
        Set<String> tried = tried();
        tried.removeIf(sort::isGiven);
        Set<String> described = sort.described();
        described.removeIf(sort::isGiven);
        Set<String> read = new TreeSet<>(tried);
        read.removeAll(unknown(sort, List.copyOf(tried), folder));
        assertThat(described).as("keys of the schema").containsExactlyInAnyOrderElementsOf(read);
    }

    private static String name(Path schema) {
        return schema.getFileName().toString().replace(".schema.json", "");
    }

    private static Set<String> tried() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (FigureKind kind : FigureKind.values()) {
            keys.add(kind.key());
        }
        for (Sort sort : Sort.values()) {
            keys.addAll(sort.described());
        }
        return keys;
    }

    /// A profile for each key: some keys are known only where others are not given.
    private static Set<String> unknown(Sort sort, List<String> keys, Path folder)
            throws IOException {
        Set<String> unknown = new TreeSet<>();
        for (Fault fault : faults(sort, keys, "1", folder)) {
            if (fault.problem().equals("unknown key")) {
                unknown.add(last(fault.path()));
            }
        }
        return unknown;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static List<Fault> faults(Sort sort, List<String> keys, String value, Path folder)
            throws IOException {
        List<String> files = new ArrayList<>();
        for (String key : keys) {
            Path file = folder.resolve(key + ".yaml");
            Files.writeString(file, sort.profile("with-" + key, key, value));
            files.add(file.toString());
        }
        try {
            ProfileBook.validate(Environments.at(folder), files);
            return List.of();
        } catch (ProfileException e) {
            return e.faults();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_schema_offers_the_words_that_are_read(Sort sort, @TempDir Path folder)
            throws IOException {
        Map<String, String> described = new TreeMap<>();
        for (String key : sort.described()) {
            List<String> words = sort.words(key);
            if (!words.isEmpty() && !key.equals("kind")) {
                described.put(key, "one of " + String.join(", ", words));
            }
        }
        Map<String, String> read = new TreeMap<>();
        for (Fault fault : faults(sort, List.copyOf(described.keySet()), "no-word", folder)) {
            if (fault.problem().equals("unknown value 'no-word'")) {
                read.put(last(fault.path()), fault.expected());
            }
        }
        assertThat(described).isEqualTo(read);
    }
}
