package tco.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.cli.Program;

class CompleteCommandTest {
    @TempDir Path directory;

    private List<String> offered(String shell, String line) {
        List<String> words = List.of(("complete " + shell + " -- " + line).split(" ", -1));
        Program.Result result = Program.in(directory, Map.of(), words);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        return result.out().lines().toList();
    }

    @Test
    void a_line_holds_a_word_and_what_it_means() {
        assertThat(offered("fish", "compare --form"))
                .containsExactly("--format\tthe format (default: by the file's name, else table)");
        assertThat(offered("zsh", "compare --format=js")).containsExactly("--format=json");
        assertThat(offered("zsh", "compare --nonsense=js")).isEmpty();
        assertThat(offered("zsh", "nonsense ")).isEmpty();
        assertThat(offered("zsh", "complet"))
                .containsExactly("completion\tPrint a completion" + " script for a shell.");
    }

    @Test
    void settings_that_take_a_name_are_offered_with_their_names() {
        assertThat(offered("zsh", "compare --set assumptions.fall"))
                .containsExactly("assumptions.fallback=", ":part");
        assertThat(offered("zsh", "compare --set assumptions.fallback=claude-sonnet-4-"))
                .anyMatch(line -> line.startsWith("assumptions.fallback=claude-sonnet-4-6\t"));
        assertThat(offered("zsh", "compare --set options.mine.over"))
                .containsExactly("options.mine.overflow=", ":part");
        assertThat(offered("zsh", "compare --set options.mine.overflow=claude-sonnet-4-6"))
                .hasSize(1);
        assertThat(offered("zsh", "compare --set assumptions.equal_quality=t"))
                .containsExactly("assumptions.equal_quality=true");
        assertThat(offered("zsh", "compare --set workload.tokens=1")).isEmpty();
    }

    @Test
    void words_that_are_not_whole_and_files_are_told_at_the_end() {
        assertThat(offered("zsh", "compare --set workload.output_s").getLast()).isEqualTo(":part");
        assertThat(offered("zsh", "compare --output ")).containsExactly(":files");
        assertThat(offered("zsh", "compare --scenario team-of-50"))
                .containsExactly("team-of-50\tFifty developers with coding agents", ":files");
        assertThat(offered("zsh", "profiles validate ")).containsExactly(":files");
        assertThat(offered("zsh", "profiles list ")).isEmpty();
    }

    @Test
    void bash_parts_words_at_its_own_signs() {
        assertThat(offered("bash", "compare --format = js")).containsExactly("json");
        assertThat(offered("bash", "compare --format =")).contains("json", "csv");
        assertThat(offered("bash", "sweep --set workload.tokens = 1M..1B : log : 5 --wi"))
                .containsExactly("--wide\tone row a point, with one column an option");
        assertThat(offered("bash", "ask --machines m4-max-128gb : 2,2x-rtx-50"))
                .containsExactly("2,2x-rtx-5090\tPC with 2x GeForce RTX 5090 (64 GB)", ":part");
    }

    @Test
    void own_profiles_are_offered_though_others_have_faults() throws IOException {
        Files.writeString(
                directory.resolve("tco.yaml"),
                "kind: plan\nid: our-plan\n---\nkind: owned\nid: our machine\n---\nkind: other\n");
        assertThat(offered("zsh", "compare our")).containsExactly("our-plan\tour-plan");
        Files.writeString(directory.resolve("tco.yaml"), "kind: [\n");
        assertThat(offered("zsh", "compare m4-max-128")).hasSize(1);
        assertThat(offered("zsh", "compare --set hardware.m4-max-128gb.pri")).hasSize(2);
    }

    @Test
    void it_needs_a_shell_and_a_line() {
        Program.run("complete").isRefused("complete: needs a shell and words");
        Program.run("complete", "tcsh", "--", "x").isRefused("needs a shell");
        Program.run("complete", "zsh").isRefused("needs a shell");
    }
}
