package tco.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tco.cli.Sessions;
import tco.cli.completion.Suggestion;
import tco.cli.session.Session;
import tco.profile.Request;
import tco.profile.setting.Setting;

class SuggestionsTest {
    private static final Request REQUEST =
            new Request(
                            Optional.empty(),
                            List.of(),
                            Optional.empty(),
                            List.of(),
                            List.of("m4-max-128gb", "claude-sonnet-4-6"))
                    .with(new Setting("--tokens", "workload.tokens", "40M"));

    private final Shell shell = Sessions.shell(Path.of(""));

    private List<Suggestion> at(String line) {
        List<String> words = List.of(line.split(" ", -1));
        return shell.suggestions(
                Session.of(REQUEST), words.subList(0, words.size() - 1), words.getLast());
    }

    private List<String> words(String line) {
        return at(line).stream().map(Suggestion::word).toList();
    }

    @Test
    void commands_come_first_with_what_they_do() {
        assertThat(words("")).contains("set", "diff", "help", "exit", "compare", "sweep");
        assertThat(words("un")).containsExactly("unset", "undo");
        assertThat(at("red")).containsExactly(Suggestion.of("redo", "make the change again"));
        assertThat(words("help ")).contains("set", "compare");
    }

    @Test
    void paths_show_their_values_and_sources() {
        assertThat(at("set hardware.m4-max-128gb.price"))
                .singleElement()
                .satisfies(price -> {
                    assertThat(price.word()).isEqualTo("hardware.m4-max-128gb.price_usd");
                    assertThat(price.meaning()).startsWith("4000..5000, the article, table 1");
                });
        assertThat(words("show workload.tok")).containsExactly("workload.tokens");
    }

    @Test
    void many_paths_at_once_are_named_by_their_first_parts() {
        assertThat(words("set ")).contains("tokens", "hardware.", "pricing.", "options");
        assertThat(words("set hardware.m4-max-128gb.power."))
                .contains("hardware.m4-max-128gb.power.load_watts");
    }

    @Test
    void values_are_the_words_of_a_flag_or_the_ends_of_a_figure() {
        assertThat(words("set privacy ")).containsExactly("stays", "rented", "any");
        assertThat(words("set workload a")).contains("agentic", "article-mix", "autocomplete");
        assertThat(words("set hardware.m4-max-128gb.price_usd "))
                .containsExactly("4000..5000", "4000", "4500", "5000");
        assertThat(at("set tokens ")).containsExactly(Suggestion.of("40000000", "now"));
        assertThat(words("set options gpt-5")).contains("gpt-5.5");
        assertThat(words("set tokens 4 ")).isEmpty();
    }

    @Test
    void unset_knows_what_is_set() {
        assertThat(at("unset "))
                .containsExactly(
                        Suggestion.of("workload.tokens", "40M"), Suggestion.of("options", ""));
    }

    @Test
    void options_of_commands_and_their_values() {
        assertThat(at("compare --for"))
                .containsExactly(
                        Suggestion.of(
                                "--format",
                                "the format (default: by the file's name, else table)"));
        assertThat(words("compare --format ")).contains("csv", "json");
        assertThat(words("compare --scenario team")).containsExactly("team-of-5", "team-of-50");
        assertThat(words("compare --workload ch")).containsExactly("chat");
        assertThat(words("sweep --set workload.tok")).containsExactly("workload.tokens=");
        assertThat(words("breakeven --solve assumptions.usd"))
                .containsExactly("assumptions.usd_per_kwh");
        assertThat(words("compare --baseline m4")).contains("m4-max-128gb");
        assertThat(words("compare --tokens ")).containsExactly("40000000");
        assertThat(words("compare --format csv m4-max-128")).containsExactly("m4-max-128gb");
        assertThat(words("completion ")).containsExactly("bash", "zsh", "fish");
        assertThat(words("compare --format=j")).containsExactly("--format=json");
        assertThat(words("project --growth ")).isEmpty();
        assertThat(words("ask --country u")).containsExactly("us", "us-ca");
        assertThat(words("ask --machines m4-max-128")).containsExactly("m4-max-128gb");
        assertThat(words("ask --limits ")).containsExactly("never", "sometimes", "often");
        assertThat(words("nonsense ")).isEmpty();
    }

    @Test
    void scenarios_and_commands_for_those_who_take_them() {
        assertThat(words("load s")).containsExactly("solo");
        assertThat(words("export adv")).containsExactly("advise");
        assertThat(words("export prof")).isEmpty();
        assertThat(words("undo ")).isEmpty();
        assertThat(words("diff ")).containsExactly("--format", "--output");
        assertThat(words("diff --format ")).contains("json").doesNotContain("--output");
        assertThat(words("diff --format json ")).containsExactly("--output");
    }
}
