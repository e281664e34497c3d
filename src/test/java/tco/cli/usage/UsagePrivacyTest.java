package tco.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tco.cli.Program;

/// A text that stands in every content, path, user, session and request id of the sources is found
/// nowhere in what the program prints and writes, and nothing is written beside the sources.
class UsagePrivacyTest {
    private static final String SECRET = "Geheimnis";

    @TempDir private Path folder;
    private Path logs;

    @BeforeEach
    void write_logs() throws Exception {
        logs = Files.createDirectories(folder.resolve("logs"));
        write(
                "claude.jsonl",
                """
                {"type":"user","cwd":"/S","sessionId":"S","message":{"content":"S"}}
                {"type":"assistant","cwd":"/S","sessionId":"S","requestId":"S","uuid":"S",\
                "timestamp":"2026-10-05T09:00:00Z","toolUseResult":{"S":"S"},"message":{"id":"S",\
                "model":"claude-sonnet-4-6","content":[{"text":"S"}],"usage":{"input_tokens":1,\
                "output_tokens":2}}}
                {"type":"assistant","message":{"usage":{"input_tokens":-1,"output_tokens":"S"}}}
                """);
        write(
                "codex.jsonl",
                """
                {"type":"session_meta","timestamp":"2026-10-05T09:00:00Z","payload":{"id":"S",\
                "cwd":"/S","instructions":"S"}}
                {"type":"turn_context","payload":{"model":"gpt-5.5","cwd":"/S"}}
                {"type":"event_msg","timestamp":"2026-10-05T09:00:01Z","payload":{"type":\
                "token_count","info":{"last_token_usage":{"input_tokens":3,"output_tokens":4},\
                "total_token_usage":{"input_tokens":3,"output_tokens":4}}}}
                """);
        write(
                "gemini.json",
                """
                {"sessionId":"S","projectHash":"S","messages":[{"id":"S","type":"gemini",\
                "timestamp":"2026-10-05T09:00:00Z","content":"S","model":"gemini-3.1-pro-preview",\
                "tokens":{"input":5,"output":6}}]}
                """);
        write(
                "cline.json",
                """
                [{"ts":1791190800000,"say":"text","text":"S"},{"ts":1791190800000,"say":\
                "api_req_started","text":"{\\"request\\":\\"S\\",\\"tokensIn\\":7}"}]
                """);
        write(
                "aider.jsonl",
                """
                {"event":"message_send","user_id":"S","time":1791190800,"properties":{"main_model":\
                "gpt-5.4","prompt_tokens":8,"completion_tokens":9,"S":"S"}}
                """);
        write(
                "events.csv",
                """
                time,model,uncached_input,user,session,id,S
                2026-10-05T09:00:00Z,gpt-5.5,10,S,S,S,S
                2026-10-05T09:00:00Z,gpt-5.5,S,S,S,S2,S
                """);
        write("unknown.txt", "S");
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + logs.resolve("opencode.db"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE message(id text, session_id text, data text)");
            statement.execute(
                    ("INSERT INTO message VALUES('S', 'S', '{\"role\":\"assistant\",\"modelID\":"
                                    + "\"gpt-5.5\",\"path\":{\"cwd\":\"/S\"},\"tokens\":{\"input\":"
                                    + "11},\"time\":{\"created\":1791190800000}}')")
                            .replace("S'", SECRET + "'")
                            .replace("/S", "/" + SECRET));
        }
    }

    /// Every capital S that stands alone is the secret.
    private void write(String name, String text) throws IOException {
        Files.writeString(logs.resolve(name), text.replaceAll("\\bS(2?)\\b", SECRET + "$1"));
    }

    private Program.Result run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("usage", "logs", "--timezone", "UTC"));
        arguments.addAll(List.of(more));
        return Program.in(folder, Map.of(), arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "csv", "markdown"})
    void it_is_printed_in_no_format(String format) {
        for (String by : List.of("model", "project", "user", "source", "day")) {
            Program.Result result =
                    run("--format", format, "--by", by, "--verbose", "--plan", "claude-pro");
            assertThat(result.exit()).as(result.err()).isZero();
            assertThat(result.out() + result.err()).doesNotContainIgnoringCase(SECRET);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown"})
    void it_is_in_no_report(String format) {
        Program.Result result =
                Program.in(
                        folder,
                        Map.of(),
                        List.of("report", "--usage=logs", "--timezone", "UTC", "--format", format));
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).contains("The measured usage");
        assertThat(result.out() + result.err()).doesNotContainIgnoringCase(SECRET);
    }

    /// Names are shown to those who ask for them, and ids not even then.
    @Test
    void names_are_shown_where_they_are_asked_for() {
        assertThat(run("--by", "user", "--names", "--format", "csv").out()).contains(SECRET);
        assertThat(run("--by", "project", "--names", "--format", "csv").out())
                .contains("/" + SECRET);
        assertThat(run("--names", "--format", "json").out()).doesNotContain(SECRET);
    }

    @Test
    void it_is_saved_nowhere_and_nothing_is_written_beside_the_sources() throws IOException {
        Map<Path, FileTime> before = changed();

        Program.Result result = run("--save", "saved.yaml", "--by", "project,user");

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(Files.readString(folder.resolve("saved.yaml")))
                .doesNotContainIgnoringCase(SECRET)
                .contains("kind: workload");
        assertThat(changed()).isEqualTo(before);
        assertThat(copies()).isEmpty();
    }

    private Map<Path, FileTime> changed() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.list(logs)) {
            for (Path file : files.toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    /// Temporary copies of the database that were left behind.
    private static List<Path> copies() throws IOException {
        List<Path> copies = new ArrayList<>();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (var folders = Files.newDirectoryStream(temporary, "tco-*")) {
            for (Path found : folders) {
                Path copy = found.resolve("copy.db");
                if (Files.isReadable(copy)
                        && new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1)
                                .contains(SECRET)) {
                    copies.add(copy);
                }
            }
        }
        return copies;
    }
}
