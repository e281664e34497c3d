package tco.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.cli.Program;
import tco.cli.command.LiveCommand;
import tco.cli.console.Console;
import tco.cli.live.ScenarioSaver.Saved;
import tco.profile.Request;
import tco.profile.setting.Setting;

class LiveCommandTest {
    @TempDir private Path directory;

    @Test
    void without_a_terminal_it_says_so() {
        Program.Result result = Program.run("live");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("tco: live: needs a terminal (tco compare does not)\n");
    }

    @Test
    void nothing_but_the_terminal_is_missing_to_its_examples() {
        for (String example : new LiveCommand().examples()) {
            assertThat(Program.line(example).err())
                    .isEqualTo("tco: live: needs a terminal (tco compare does not)\n");
        }
    }

    @Test
    void a_dumb_terminal_is_not_enough() {
        Program.Result result =
                Program.in(
                        directory,
                        Map.of("TCO_TERMINAL_WIDTH", "80", "TERM", "dumb"),
                        List.of("live"));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("TERM is dumb").hasLineCount(1);
    }

    @Test
    void a_wrong_request_is_refused_before_the_screen_is_taken() {
        Program.Result result = Program.run("live", "--tokens", "-5");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("--tokens");
    }

    @Test
    void a_saved_scenario_gives_the_same_numbers() {
        Request request = request(new Setting("--tokens", "workload.tokens", "40M"));
        assertThat(saver().save(request, "mine", false)).isEqualTo(new Saved.Written("mine.yaml"));
        Program.Result direct = compare("--tokens", "40M");
        Program.Result saved = compare("--scenario", "mine.yaml");
        assertThat(saved.out()).isEqualTo(direct.out());
    }

    private Program.Result compare(String... arguments) {
        List<String> words = new java.util.ArrayList<>(List.of("compare", "--format", "json"));
        words.addAll(List.of(arguments));
        return Program.in(directory, Map.of(), words);
    }

    @Test
    void what_cannot_be_saved_leaves_nothing_behind() throws IOException {
        ScenarioSaver saver = saver();
        Files.writeString(directory.resolve("there.yaml"), "mine");
        assertThat(saver.save(request(), "there", false)).isEqualTo(new Saved.There("there.yaml"));
        assertThat(directory.resolve("there.yaml")).content().isEqualTo("mine");
        assertThat(refusal(saver, "team-of-5"))
                .isEqualTo("a scenario is named team-of-5 already (another name)");
        assertThat(refusal(saver, "no/such/folder")).contains("no such file or directory");
        assertThat(refusal(saver, "two words")).contains("not a scenario's name");
        assertThat(refusal(saver, "a\0b")).contains("not a path");
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_file_is_replaced_when_a_person_says_so() throws IOException {
        Files.writeString(directory.resolve("there.yaml"), "mine");
        assertThat(saver().save(request(), "there", true))
                .isEqualTo(new Saved.Written("there.yaml"));
        assertThat(compare("--scenario", "there.yaml").out()).isEqualTo(compare().out());
    }

    private static String refusal(ScenarioSaver saver, String name) {
        return switch (saver.save(request(), name, true)) {
            case Saved.Refused refused -> refused.why();
            case Saved.Written written -> throw new AssertionError(written);
            case Saved.There there -> throw new AssertionError(there);
        };
    }

    private ScenarioSaver saver() {
        return ScenarioSaver.into(
                new Console(
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        Map.of(),
                        directory,
                        () -> Program.TODAY));
    }

    private static Request request(Setting... settings) {
        return new Request(
                Optional.empty(), List.of(), Optional.empty(), List.of(settings), List.of());
    }
}
