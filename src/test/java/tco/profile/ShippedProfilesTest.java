package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tco.model.Origin.Layer;
import tco.profile.ProfileBook.Listing;
import tco.profile.catalog.BuiltInProfiles;
import tco.profile.catalog.DocumentSorter;
import tco.profile.catalog.Group;
import tco.profile.catalog.Layers.Environment;
import tco.profile.catalog.ProfileLayer;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Node;
import tco.profile.yaml.Sources;
import tco.profile.yaml.YamlReader;
import tco.testing.Environments;
import tco.text.Printable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ShippedProfilesTest {
    private static final Path PROFILES = Path.of("profiles");
    private static final Map<String, String> SCHEMAS =
            Map.of(
                    "hardware", "hardware",
                    "pricing", "pricing",
                    "plans", "plan",
                    "models", "model",
                    "electricity", "electricity",
                    "currencies", "currency",
                    "workloads", "workload",
                    "scenarios", "scenario");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(PROFILES)) {
            return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_document_is_as_its_schema_says(Path file) throws IOException {
        Schema schema = schemaOf(file);
        try (MappingIterator<JsonNode> documents =
                new YAMLMapper().readerFor(JsonNode.class).readValues(file.toFile())) {
            while (documents.hasNext()) {
                List<Error> errors = schema.validate(documents.next());
                assertThat(errors).as(file.toString()).isEmpty();
            }
        }
    }

    private static Schema schemaOf(Path file) throws IOException {
        String name = SCHEMAS.get(String.valueOf(PROFILES.relativize(file).getName(0)));
        String text = Files.readString(PROFILES.resolve("schema/" + name + ".schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    @ParameterizedTest
    @MethodSource("files")
    void editors_find_the_schema_from_the_first_line(Path file) throws IOException {
        String name = SCHEMAS.get(String.valueOf(PROFILES.relativize(file).getName(0)));
        assertThat(Files.readAllLines(file).getFirst())
                .isEqualTo("# yaml-language-server: $schema=../schema/" + name + ".schema.json");
    }

    @Test
    void every_profile_reads_without_a_fault() {
        assertThat(book().validate()).isGreaterThan(100);
    }

    /// Laid over the packed ones, which are taken to be sound.
    @Test
    void every_yaml_file_reads_without_a_fault() {
        Environment anywhere = Environments.at(Path.of("target"));
        ProfileBook book =
                ProfileBook.open(anywhere, List.of(PROFILES.toAbsolutePath().toString()));
        assertThat(book.validate()).isEqualTo(book().validate());
    }

    @Test
    void every_figure_has_a_source_and_a_date() {
        for (Group group : Group.values()) {
            for (Listing listing : book().list(group)) {
                assertThat(book().show(listing.id()).figures())
                        .filteredOn(figure -> figure.origin().layer() == Layer.BUILT_IN)
                        .allSatisfy(figure -> {
                            assertThat(figure.source().text()).as(figure.path()).isNotEmpty();
                            assertThat(Sources.isDate(figure.source().asOf()))
                                    .as(figure.path() + " " + figure.source().asOf())
                                    .isTrue();
                        });
            }
        }
    }

    @Test
    void the_packed_profiles_are_those_of_the_yaml_files() throws IOException {
        Faults faults = new Faults();
        ProfileLayer layer = new ProfileLayer();
        for (Path file : files().toList()) {
            new DocumentSorter(layer, faults)
                    .sort(
                            YamlReader.read(
                                    Files.readString(file),
                                    Layer.BUILT_IN,
                                    file.toString(),
                                    faults));
        }
        BuiltInProfiles packed = BuiltInProfiles.open();
        for (Group group : Group.values()) {
            assertThat(packed.ids(group)).isEqualTo(layer.idsOf(group));
            for (String id : layer.idsOf(group)) {
                Node read = layer.find(group, id).orElseThrow();
                Node unpacked = packed.find(group, id).orElseThrow();
                assertThat(written(unpacked)).isEqualTo(written(read));
                assertThat(unpacked.place().document().source())
                        .isEqualTo(read.place().document().source());
            }
        }
    }

    /// Where options are shown together, no two may read alike.
    @Test
    void every_option_has_a_short_name_of_its_own_and_so_has_every_model() {
        for (List<Group> shown : List.of(Group.those(Group::isOption), List.of(Group.MODELS))) {
            Map<String, String> owners = new HashMap<>();
            for (Group group : shown) {
                for (String id : BuiltInProfiles.open().ids(group)) {
                    assertThat(owners.put(shortName(group, id), id)).as(id).isNull();
                }
            }
        }
    }

    private static String shortName(Group group, String id) {
        Node.Mapping profile = BuiltInProfiles.open().find(group, id).orElseThrow();
        if (profile.entries().get("short") instanceof Node.Scalar name) {
            return name.text();
        }
        throw new AssertionError(id + " has no short name");
    }

    /// Texts of packed profiles are taken as they are.
    @Test
    void every_text_is_one_printable_line() {
        BuiltInProfiles packed = BuiltInProfiles.open();
        for (Group group : Group.values()) {
            for (String id : packed.ids(group)) {
                assertThat(texts(packed.find(group, id).orElseThrow()))
                        .as(id)
                        .isNotEmpty()
                        .allMatch(text -> text.equals(text.strip()) && !text.contains("\n"))
                        .allMatch(Printable::is);
            }
        }
    }

    private static Stream<String> texts(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> Stream.of(scalar.text());
            case Node.Sequence list -> list.items().stream().flatMap(ShippedProfilesTest::texts);
            case Node.Mapping mapping ->
                    mapping.entries().values().stream().flatMap(ShippedProfilesTest::texts);
        };
    }

    /// A node with its files and lines, as text.
    private static String written(Node node) {
        String place = node.place().origin().place();
        return place
                + switch (node) {
                    case Node.Scalar scalar -> scalar.text() + scalar.plainNumber();
                    case Node.Sequence list ->
                            list.items().stream().map(ShippedProfilesTest::written).toList();
                    case Node.Mapping mapping ->
                            mapping.entries().entrySet().stream()
                                    .map(e -> e.getKey() + ":" + written(e.getValue()))
                                    .toList();
                };
    }

    private static ProfileBook book() {
        return ProfileBook.open(Environments.at(Path.of("target")), List.of());
    }
}
