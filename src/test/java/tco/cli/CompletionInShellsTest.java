package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import tco.cli.completion.CompletionScript;

/// Asks the shells themselves, those that are installed; the check of the distribution needs all.
@Order(1)
class CompletionInShellsTest {
    private static final Path HARNESS = Path.of("src/test/resources/completion").toAbsolutePath();
    private static final Map<CompletionScript, String> SCRIPTS =
            Map.of(
                    CompletionScript.BASH,
                    "tco.bash",
                    CompletionScript.ZSH,
                    "_tco",
                    CompletionScript.FISH,
                    "tco.fish");

    /// The scripts, and what zsh learns of its own functions, which takes it a second.
    @TempDir static Path scripts;

    @TempDir Path directory;

    /// Answers in place of a program that would start anew at each Tab.
    private ServerSocket server;

    @BeforeEach
    void start() throws IOException {
        server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Path program = Files.createDirectories(directory.resolve("bin")).resolve("tco");
        Files.writeString(
                program,
                """
                #!/usr/bin/env bash
                exec 3<>/dev/tcp/127.0.0.1/%d
                printf '%%s\\0' "$PWD" "$HOME" "$@" end >&3
                cat <&3
                """
                        .formatted(server.getLocalPort()));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Thread.ofVirtual().start(this::answer);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void answer() {
        while (!server.isClosed()) {
            try (Socket asked = server.accept()) {
                List<String> words = words(asked.getInputStream());
                Program.Result result =
                        Program.in(
                                Path.of(words.getFirst()),
                                Map.of("HOME", words.get(1)),
                                words.subList(2, words.size() - 1));
                asked.getOutputStream().write(result.out().getBytes(StandardCharsets.UTF_8));
            } catch (IOException _) {
                return; // the test is over
            }
        }
    }

    /// Words up to `end`, each before a zero.
    private static List<String> words(InputStream in) throws IOException {
        List<String> words = new ArrayList<>();
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        while (words.isEmpty() || !words.getLast().equals("end")) {
            int next = in.read();
            if (next == 0) {
                words.add(word.toString(StandardCharsets.UTF_8));
                word.reset();
            } else {
                word.write(next);
            }
        }
        return words;
    }

    static Stream<CompletionScript> installed() {
        return Stream.of(CompletionScript.values())
                .filter(shell ->
                        Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                                .map(place -> Path.of(place, shell.shellName()))
                                .anyMatch(Files::isExecutable));
    }

    @ParameterizedTest
    @MethodSource("installed")
    void offers_what_may_come_next(CompletionScript shell) throws Exception {
        assertOffered(
                shell,
                after("tco comp", "compare", "completion"),
                after("tco --ver", "--version"),
                after("tco compare --form", "--format"),
                after("tco compare --format ", "table", "csv", "json", "markdown"),
                after("tco compare --format=js", "json"),
                after("tco compare --format js", "json"),
                after("tco compare --scenario te", "team-of-5", "team-of-50"),
                after("tco compare --workload=ag", "agentic"),
                after( // not claude-sonnet-4, which is retired
                        "tco compare claude-sonnet-4", "claude-sonnet-4-5", "claude-sonnet-4-6"),
                after("tco explain --kwh 0.3 gpt-5.5 m4-m", "m4-max-128gb"),
                after("tco compare --kwh=0.3 --sort=na", "name"),
                after("tco check --option copilot-b", "copilot-business"),
                after("tco profiles sh", "show"),
                after("tco profiles show m4-m", "m4-max-128gb"),
                after("tco profiles schema scen", "scenario"),
                after("tco completion z", "zsh"));
    }

    @ParameterizedTest
    @MethodSource("installed")
    void offers_the_paths_of_figures_part_by_part(CompletionScript shell) throws Exception {
        assertOffered(
                shell,
                after("tco compare --set assum", "assumptions."),
                after(
                        "tco compare --set hardware.m4-max-128gb.p",
                        "hardware.m4-max-128gb.power.",
                        "hardware.m4-max-128gb.price_usd="),
                after(
                        "tco sweep --set=workload.tokens",
                        "workload.tokens=",
                        "workload.tokens_per_developer="),
                after("tco sweep --kwh 1 --set workload.output_s", "workload.output_share="),
                after("tco breakeven --solve workload.output_s", "workload.output_share"),
                after("tco compare --set workload.tokens="));
    }

    @ParameterizedTest
    @MethodSource("installed")
    void offers_several_words_of_a_list(CompletionScript shell) throws Exception {
        assertOffered(
                shell,
                after("tco compare --columns upf", "upfront_usd"),
                after("tco sweep --columns=upf", "upfront_usd"),
                after("tco compare --columns option,name,elec", "electricity"),
                after("tco ask --machines m4-max-128gb,2x-rtx-50", "2x-rtx-5090"));
    }

    @ParameterizedTest
    @MethodSource("installed")
    void offers_the_ids_that_the_user_gave(CompletionScript shell) throws Exception {
        Path folder = Files.createDirectories(directory.resolve(".config/tco/profiles/ours too"));
        Files.writeString(
                folder.resolve("all.yml"),
                """
                kind: owned
                id: our-machine # beside the window
                serves:
                  - {model: x, decode_tok_s: 1}
                  - id: our-serving
                    model: y
                ---
                id: "our-scenario"
                kind: scenario
                """);
        Files.writeString(
                folder.resolveSibling("prices.yaml"),
                """
                kind: api
                models:
                  - id: 'our-model'
                  - name: another
                    id: our-other
                """);
        Path project = Files.createDirectories(directory.resolve("empty")).resolve("tco.yaml");
        Files.writeString(
                project, "kind: plan\nid: our-plan\n---\nkind: owned\nid: our-$(false)\n");

        assertOffered(
                shell,
                after("tco compare our-", "our-machine", "our-model", "our-other", "our-plan"),
                after("tco compare --scenario our-", "our-scenario"),
                after("tco ask --machines our-", "our-machine"),
                after("tco check --option our-pl", "our-plan"));
    }

    @ParameterizedTest
    @MethodSource("installed")
    void offers_files_where_one_may_stand(CompletionScript shell) throws Exception {
        Path here = Files.createDirectories(directory.resolve("empty"));
        Files.createFile(here.resolve("prices of mine.yaml"));
        Files.createDirectory(here.resolve("pr"));

        assertOffered(
                shell,
                after("tco compare --profiles pri", "prices of mine.yaml"),
                after("tco profiles validate pri", "prices of mine.yaml"),
                after("tco compare --output=pri", "prices of mine.yaml"),
                after("tco compare --format pri"));
    }

    @ParameterizedTest
    @MethodSource("installed")
    void offers_all_commands_and_all_options_of_one(CompletionScript shell) throws Exception {
        Map<String, CommandLine> commands = new Cli().model().getSubcommands();
        assertOffered(
                shell,
                after("tco ", commands.keySet().toArray(String[]::new)),
                after(
                        "tco sweep --",
                        Objects.requireNonNull(commands.get("sweep"))
                                .getCommandSpec()
                                .optionsMap()
                                .keySet()
                                .stream()
                                .filter(name -> name.startsWith("--"))
                                .toArray(String[]::new)));
    }

    /// A line, and what is offered at its end.
    private record Offer(String line, List<String> words) {}

    private static Offer after(String line, String... words) {
        return new Offer(line, List.of(words));
    }

    private void assertOffered(CompletionScript shell, Offer... expected) throws Exception {
        List<List<String>> offered = offered(shell, Stream.of(expected).map(Offer::line).toList());
        assertThat(offered).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(offered.get(i))
                    .as("%s offers after '%s'", shell.shellName(), expected[i].line())
                    .containsExactlyInAnyOrderElementsOf(expected[i].words());
        }
    }

    /// What one shell offers after each of the lines.
    private List<List<String>> offered(CompletionScript shell, List<String> lines)
            throws IOException, InterruptedException {
        Path script = scripts.resolve(SCRIPTS.get(shell));
        if (!Files.exists(script)) {
            Files.writeString(script, Program.run("completion", shell.shellName()).out());
        }
        Path out = directory.resolve("offered");
        Path harness = HARNESS.resolve("offered." + shell.shellName());
        List<String> command =
                new ArrayList<>(List.of(shell.shellName(), harness.toString(), scripts.toString()));
        command.addAll(lines);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", directory.toString());
        builder.environment()
                .merge(
                        "PATH",
                        directory.resolve("bin").toString(),
                        (path, bin) -> bin + ":" + path);
        Files.createDirectories(directory.resolve("empty"));
        builder.directory(directory.resolve("empty").toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        assertThat(builder.start().waitFor()).isZero();
        return answers(Files.readAllLines(out));
    }

    private static List<List<String>> answers(List<String> lines) {
        List<List<String>> answers = new ArrayList<>();
        List<String> answer = new ArrayList<>();
        for (String line : lines) {
            if (line.equals("=end")) {
                answers.add(answer.stream().distinct().toList());
                answer.clear();
            } else if (!line.isEmpty()) {
                // fish repeats an option before its value; zsh sets off options by an empty line
                answer.add(
                        line.replaceFirst("^--[^=]*=", "")
                                .replaceFirst("^.*,", "")
                                .replace("\\ ", " "));
            }
        }
        return answers;
    }
}
