package tco.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tco.cli.Sessions;
import tco.cli.live.LiveTerminal;

class SessionDocsTest {
    @Test
    void the_command_page_tells_of_each_command_of_a_session() throws IOException {
        String page = Files.readString(Path.of("docs/cli.md"));
        assertThat(SessionCommands.of(Sessions.runner(), LiveTerminal.missing()).all())
                .extracting(SessionCommand::name)
                .allMatch(name -> page.contains("`" + name));
    }
}
