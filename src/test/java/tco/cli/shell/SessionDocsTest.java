package tco.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tco.cli.Sessions;
import tco.cli.live.LiveTerminal;

class SessionDocsTest {
    private static final List<SessionCommand> COMMANDS =
            SessionCommands.of(Sessions.runner(), LiveTerminal.missing()).all();

    @Test
    void the_shell_page_tells_of_each_command_of_a_session() throws IOException {
        String page = Files.readString(Path.of("docs/cli/shell.md"));
        assertThat(COMMANDS)
                .extracting(SessionCommand::name)
                .allMatch(name -> page.contains("`" + name));
    }

    @Test
    void each_class_of_a_command_of_a_session_is_one() throws IOException {
        assertThat(COMMANDS)
                .extracting(command -> command.getClass().getSimpleName())
                .containsAll(Sessions.classes("shell", "implements SessionCommand "));
    }
}
