package tco.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import tco.cli.Sessions;
import tco.testing.Environments;

class CompletionWordsTest {
    private static final CompletionWords WORDS =
            new CompletionWords(Environments.at(Path.of("")), Optional.empty());

    @Test
    void every_value_of_every_command_has_its_words_or_is_known_to_have_none() {
        for (CommandLine command : Sessions.runner().model().getSubcommands().values()) {
            for (ArgSpec argument : command.getCommandSpec().args()) {
                if (argument.arity().max() > 0) {
                    assertThatCode(() -> WORDS.of(argument, List.of(), ""))
                            .as("%s of %s", argument.paramLabel(), command.getCommandName())
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void paths_come_part_by_part_without_a_session() {
        assertThat(WORDS.figures("hardware.m4-max-128gb.p"))
                .extracting(Suggestion::word, Suggestion::whole)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("hardware.m4-max-128gb.power.", false),
                        org.assertj.core.groups.Tuple.tuple(
                                "hardware.m4-max-128gb.price_usd", true));
        assertThat(WORDS.figures("pricing.gpt-5."))
                .extracting(Suggestion::word)
                .contains("pricing.gpt-5.5.")
                .doesNotHaveDuplicates();
        assertThat(WORDS.figures("models.gpt-oss-120b.window."))
                .extracting(Suggestion::word)
                .contains("models.gpt-oss-120b.window.tokens")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_session_alone_knows_what_a_figure_is_now() {
        assertThat(WORDS.values("workload.tokens")).isEmpty();
    }
}
