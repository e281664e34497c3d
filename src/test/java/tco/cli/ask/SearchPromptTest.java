package tco.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import tco.cli.ScriptedTerminal;
import tco.profile.ProfileBook;
import tco.testing.Environments;

/// Names searched for at a virtual terminal.
class SearchPromptTest {
    private static final NameSearch MACHINES =
            new NameSearch(
                    Answers.owned(ProfileBook.open(Environments.at(Path.of(".")), List.of())),
                    true);

    private static SearchPrompt prompt(ScriptedTerminal typed) throws IOException {
        Terminal terminal =
                new ExternalTerminal(
                        "virtual", "xterm", typed.input(), typed.output(), StandardCharsets.UTF_8);
        terminal.setSize(Size.of(60, 24));
        return new SearchPrompt(terminal);
    }

    @Test
    void names_that_fit_stand_below_what_is_typed_and_tab_takes_the_first() throws IOException {
        ScriptedTerminal typed =
                new ScriptedTerminal()
                        .when("> ", "m4 max")
                        .when("MacBook Pro", "\t:2\r")
                        .when("> ", "none\r");
        try (SearchPrompt prompt = prompt(typed)) {
            assertThat(prompt.next(MACHINES)).contains("m4-max-128gb:2");
            assertThat(prompt.next(NameSearch.NOTHING)).contains("none");
            assertThat(prompt.next(MACHINES)).isEqualTo(Optional.empty());
        }
    }

    @Test
    void what_fits_nothing_stays_as_it_is() throws IOException {
        ScriptedTerminal typed = new ScriptedTerminal().when("> ", "it's 100%!! \\ x\t\r");
        try (SearchPrompt prompt = prompt(typed)) {
            assertThat(prompt.next(MACHINES)).contains("it's 100%!! \\ x");
        }
    }

    @Test
    void ctrl_c_ends_the_questions() throws IOException {
        ScriptedTerminal typed = new ScriptedTerminal().when("> ", "m4").when("m4", "\u0003");
        try (SearchPrompt prompt = prompt(typed)) {
            assertThatThrownBy(() -> prompt.next(MACHINES))
                    .isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
