package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tco.cli.command.Command;

/// A command that is written and not listed is told of here.
class CommandsTest {
    private static final Commands COMMANDS = new Commands(new Cli());

    @Test
    void each_class_of_a_command_is_a_command_of_the_program() throws IOException {
        assertThat(COMMANDS.all())
                .extracting(command -> command.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(
                        Sessions.classes("command", "implements Command "));
    }

    @Test
    void each_command_is_found_by_its_own_name() {
        for (Command command : COMMANDS.all()) {
            assertThat(COMMANDS.find(command.name())).get().hasSameClassAs(command);
        }
        assertThat(COMMANDS.find("COMPARE")).isEmpty();
    }

    @Test
    void hidden_commands_are_in_no_list_and_no_hint() {
        assertThat(COMMANDS.listed()).extracting(Command::name).contains("compare");
        assertThat(COMMANDS.listed()).extracting(Command::name).doesNotContain("complete");
        assertThat(Program.run("--help").out()).doesNotContain("  complete ");
        Program.run("complet").isRefused("unknown command 'complet' (did you mean completion?)");
    }
}
