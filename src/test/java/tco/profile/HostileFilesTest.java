package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.Faulty;
import tco.profile.yaml.ProfileException;
import tco.testing.Project;

class HostileFilesTest {
    private static final String FILE = Faulty.FILE;

    @TempDir Path directory;

    @ParameterizedTest
    @MethodSource({"texts", "nested", "large"})
    void an_unreadable_text_is_refused_with_its_file(String text, String problem) {
        assertThat(faults(Project.in(directory).file(FILE, text).scenario(FILE)))
                .anySatisfy(fault -> assertThat(fault).startsWith(FILE).contains(problem));
    }

    private static Arguments of(String name, String text, String problem) {
        return Arguments.argumentSet(name, text, problem);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                of("empty", "", "no document"),
                of("a comment alone", "# nothing\n", "no document"),
                of("documents without content", "---\n---\n", "no document"),
                of("prose", "Dear reader\n", "a single value (a mapping with a kind)"),
                of("a list", "- kind: owned\n", "a list (a mapping with a kind)"),
                of("tabs", "kind: owned\npower:\n\tload_watts: 5\n", ":3: "),
                of("an open bracket", "kind: [owned\n", "valid YAML"),
                of("an open quote", "kind: \"owned\n", "valid YAML"),
                of("an unknown alias", "kind: *other\n", "unknown alias *other"),
                of("a NUL", "kind: ow\u0000ned\n", ":1: character U+0000 (printable text)"),
                of("an escape", "kind: ow\u001b[31mned\n", ":1: character U+001B (printable"),
                of(
                        "one far below",
                        "# \uD83D\uDE00\n".repeat(900) + "\u007f",
                        ":901: character U+007F"),
                of("a lone surrogate", "kind: \"\\ud800\"\n", "kind"),
                of("past Unicode", "kind: \"\\U99999999\"\n", FILE + ":1: "),
                of("a mapping as key", "{a: b}: c\n", ":1: a key that is no text (a name)"),
                of("a list as key", "? [a, b]\n: c\n", ":1: a key that is no text (a name)"),
                of("an alias as key", "a: &x b\n*x : c\n", ":2: a key that is no text (a name)"),
                of("an unknown tag", "kind: !!java.net.URL \"http://localhost\"\n", FILE),
                of("a binary tag", "kind: !!binary \"AAAA!\"\n", FILE),
                of(
                        "a directive",
                        "%YAML 9.9\n---\nkind: owned\n",
                        FILE + ":1: version 9.9 of YAML, where 1.2 is read (valid YAML)"),
                of("JSON", "{\"kind\": \"owned\"}\n", "id: missing"),
                of("a page", "<html><body>404</body></html>\n", FILE));
    }

    static Stream<Arguments> nested() {
        StringBuilder block = new StringBuilder("kind: owned\nx:\n");
        for (int level = 1; level < 200; level++) {
            block.append(" ".repeat(level)).append("x:\n");
        }
        StringBuilder bomb =
                new StringBuilder("kind: owned\na0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1]\n");
        for (int level = 1; level < 12; level++) {
            String below = "*a" + (level - 1);
            bomb.append(
                    "a%d: &a%d [%s]\n".formatted(level, level, (below + ", ").repeat(9) + below));
        }
        return Stream.of(
                of("200 blocks", block.toString(), "nested too deeply"),
                of("200 lists", "x: " + "[".repeat(200) + "]".repeat(200), "nested too deeply"),
                of("200 mappings", "{x: ".repeat(200) + "1" + "}".repeat(200), "nested too deeply"),
                of("99,000 lists", "x: " + "[".repeat(99_000), FILE),
                of("49,000 dashes", "- ".repeat(49_000) + "x", FILE),
                of("an alias bomb", bomb.toString(), "aliases repeat too much"),
                of("an alias in itself", "kind: owned\nx: &x [*x]\n", FILE));
    }

    static Stream<Arguments> large() {
        return Stream.of(
                of("11 MB", "#" + "x".repeat(11_000_000), "11 MB is too large (10 MB at most)"),
                of("a long text", "kind: " + "x".repeat(50_000), FILE),
                of("a long key", "x".repeat(60_000) + ": 1\nkind: owned", FILE),
                of("a long number", "kind: owned\nid: a\nprice_usd: " + "9".repeat(5_000), FILE),
                of("many values", "kind: owned\nx: [" + "1,1,\n".repeat(150_000) + "]", FILE),
                of(
                        "a long line",
                        "kind: owned\n# " + "x".repeat(99_999),
                        FILE + ":2: a line of more than 100000 characters (shorter lines)"),
                of("9 MB in a line", "kind: " + "x".repeat(9_000_000), FILE + ":1: a line of"));
    }

    @Test
    void the_first_of_thousands_of_faults_are_told_and_how_many_more_there_are() {
        StringBuilder text = new StringBuilder("kind: owned\nid: other\n");
        for (int key = 0; key < 3_000; key++) {
            text.append("key").append(key).append(": 1\n");
        }
        Project project = sound().file("tco.yaml", text.toString()).file("mine.yaml", "kind: x\n");

        List<String> told = faults(project.profiles("mine.yaml"));

        assertThat(told).hasSize(22);
        assertThat(told.getFirst()).startsWith("mine.yaml:1: ");
        assertThat(told.subList(1, 21)).allMatch(fault -> fault.startsWith("tco.yaml:"));
        assertThat(told.get(21)).isEqualTo("tco.yaml: 2983 more faults (mend these first)");
    }

    @ParameterizedTest
    @CsvSource({"19, 19, key18", "20, 20, key19", "21, 21, 1 more fault (mend these first)"})
    void twenty_faults_of_a_file_are_told(int keys, int lines, String last) {
        StringBuilder text = new StringBuilder("kind: model\nid: other\nname: ''\n");
        for (int key = 0; key < keys; key++) {
            text.append("key").append(key).append(": 1\n");
        }
        List<String> told = faults(sound().file("tco.yaml", text.toString()));

        assertThat(told).hasSize(lines);
        assertThat(told.getLast()).contains(last);
    }

    @Test
    void bytes_that_are_no_UTF_8_are_refused() {
        byte[] latin = "kind: owned\nname: Büro\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(faults(Project.in(directory).file(FILE, latin).scenario(FILE)))
                .containsExactly(FILE + ": not UTF-8 text (a YAML file in UTF-8)");
    }

    @Test
    void UTF_16_is_refused() {
        byte[] wide = Faulty.SOUND.getBytes(StandardCharsets.UTF_16);

        assertThat(faults(Project.in(directory).file(FILE, wide).scenario(FILE)))
                .containsExactly(FILE + ": not UTF-8 text (a YAML file in UTF-8)");
    }

    @Test
    void a_scenario_file_that_is_not_there_is_a_failure_and_no_wrong_usage() {
        assertThat(faults(Project.in(directory).scenario("missing.yaml")))
                .containsExactly("missing.yaml: no such file (a YAML file or a directory of them)");
    }

    @Test
    void a_profile_directory_that_is_not_there_is_told() {
        assertThat(faults(sound().profiles("nowhere")))
                .containsExactly("nowhere: no such file (a YAML file or a directory of them)");
    }

    @Test
    void a_link_that_leads_nowhere_is_told() throws IOException {
        Files.createSymbolicLink(directory.resolve("link.yaml"), directory.resolve("gone.yaml"));

        assertThat(faults(sound().profiles("link.yaml")))
                .containsExactly("link.yaml: no such file (a YAML file or a directory of them)");
    }

    @Test
    void a_link_in_a_directory_that_leads_nowhere_is_told() throws IOException {
        Files.createDirectories(directory.resolve("mine"));
        Files.createSymbolicLink(directory.resolve("mine/link.yaml"), Path.of("gone.yaml"));

        assertThat(faults(sound().profiles("mine")))
                .containsExactly(
                        "mine/link.yaml: no such file (a YAML file or a directory of them)");
    }

    @Test
    void a_link_to_a_directory_is_followed() throws IOException {
        Files.createDirectories(directory.resolve("mine"));
        Files.createDirectories(directory.resolve("shared"));
        Files.writeString(directory.resolve("shared/box.yaml"), "kind: nothing");
        Files.createSymbolicLink(directory.resolve("mine/link"), Path.of("../shared"));

        assertThat(faults(sound().profiles("mine")))
                .hasSize(1)
                .first(STRING)
                .startsWith("mine/link/box.yaml:1: kind: unknown kind 'nothing'");
    }

    @Test
    void a_link_that_leads_back_is_told() throws IOException {
        Files.createDirectories(directory.resolve("mine"));
        Files.createSymbolicLink(directory.resolve("mine/again"), Path.of("../mine"));

        assertThat(faults(sound().profiles("mine")))
                .containsExactly(
                        "mine: a link in it leads back to it (directories without such a link)");
    }

    @Test
    void a_projects_own_file_that_leads_nowhere_is_told() throws IOException {
        Files.createSymbolicLink(directory.resolve("tco.yaml"), Path.of("gone.yaml"));

        assertThat(faults(sound()))
                .containsExactly("tco.yaml: no such file (a YAML file or a directory of them)");
    }

    @Test
    void a_directory_among_profiles_that_looks_like_a_file_is_walked_into() throws IOException {
        Files.createDirectories(directory.resolve("mine/empty.yaml"));

        assertThat(sound().profiles("mine").load().scenario().options()).hasSize(5);
    }

    @Test
    void a_file_that_is_neither_file_nor_directory_is_refused() {
        assertThat(faults(sound().profiles("/dev/null")))
                .containsExactly("/dev/null: not a file (a YAML file or a directory of them)");
    }

    @Test
    void a_profile_directory_may_be_one_file_of_any_name() {
        Project project = sound().file("prices.txt", "kind: api\nprovider: x\nmodels: []\n");

        assertThat(faults(project.profiles("prices.txt")))
                .containsExactly("prices.txt:1: models: missing (a list of models with prices)");
    }

    @Test
    void a_user_directory_that_is_a_file_is_read_as_one() {
        Project project = sound().file("user", "kind: owned\n").userProfiles("user");

        assertThat(faults(project))
                .containsExactly(
                        directory.resolve("user")
                                + ":1: id: missing (a name such as m4-max-128gb)");
    }

    @Test
    void a_directory_as_the_projects_own_file_is_read_whole() {
        assertThat(faults(sound().file("tco.yaml/a.yaml", "kind: owned\n")))
                .containsExactly("tco.yaml/a.yaml:1: id: missing (a name such as m4-max-128gb)");
    }

    @Test
    void faults_of_several_files_are_told_together() {
        Project project =
                sound().file("mine/a.yaml", "")
                        .file("mine/b.yaml", "kind: what\n")
                        .file("mine/notes.md", "not a profile")
                        .profiles("mine");

        assertThat(faults(project)).hasSize(2);
    }

    private Project sound() {
        return Project.in(directory).file(FILE, Faulty.SOUND).scenario(FILE);
    }

    private static List<String> faults(Project project) {
        ProfileException thrown = Faulty.refused(project);
        assertThat(thrown.isUsage()).isFalse();
        return thrown.faults().stream().map(Fault::text).toList();
    }
}
