package tco.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.cli.Sessions;
import tco.cli.console.ExitCode;
import tco.cli.session.Session;
import tco.cli.shell.Shell.Step;
import tco.profile.Request;

class ShellTest {
    private static final Session START =
            Session.of(
                    new Request(
                            Optional.empty(), List.of(), Optional.empty(), List.of(), List.of()));

    @TempDir Path directory;

    @Test
    void a_scenario_whose_file_is_gone_can_be_left() throws IOException {
        Shell shell = Sessions.shell(directory);
        shell.run(START, "save mine");
        Session loaded = shell.run(START, "load mine").session();
        Files.delete(directory.resolve("mine.yaml"));

        assertThat(shell.run(loaded, "compare").exit()).isNotEqualTo(ExitCode.DONE);
        assertThat(shell.run(loaded, "undo")).isEqualTo(Step.to(loaded.undo()));
        assertThat(shell.run(loaded, "load solo").session().now().scenario()).contains("solo");
    }

    @Test
    void a_line_that_fails_leaves_the_session_as_it_was() {
        Shell shell = Sessions.shell(directory);
        Session set = shell.run(START, "set tokens 40M").session();
        assertThat(shell.run(set, "set tokens 10Q"))
                .isEqualTo(new Step(set, ExitCode.WRONG_USAGE, false));
        assertThat(shell.run(set, "compare")).isEqualTo(Step.to(set));
    }
}
