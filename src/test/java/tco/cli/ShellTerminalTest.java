package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.cli.console.Console;
import tco.cli.console.ExitCode;
import tco.cli.session.Session;
import tco.cli.shell.ShellTerminal;
import tco.cli.shell.ShellTerminal.InterruptibleOutput;
import tco.profile.Request;

/// The session at a virtual terminal.
class ShellTerminalTest {
    private static final String CTRL_C = "\u0003";
    private static final String CTRL_D = "\u0004";
    private static final String UP = "\u001bOA";

    @TempDir Path directory;

    private Program.Result run(ScriptedTerminal typed, int columns) throws IOException {
        return run(typed, columns, _ -> new ByteArrayOutputStream());
    }

    /// @param said where talk at the terminal goes
    private Program.Result run(
            ScriptedTerminal typed, int columns, Function<Terminal, ByteArrayOutputStream> said)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Request none =
                new Request(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of());
        try (Terminal terminal =
                new ExternalTerminal(
                        "virtual",
                        "xterm",
                        typed.input(),
                        typed.output(),
                        StandardCharsets.UTF_8)) {
            terminal.setSize(Size.of(columns, 30));
            ByteArrayOutputStream err = said.apply(terminal);
            Console console =
                    new Console(
                            out,
                            err,
                            Map.of(
                                    "XDG_STATE_HOME",
                                    directory.resolve("state").toString(),
                                    "TCO_STDERR_TERMINAL",
                                    "1"),
                            directory,
                            () -> Program.TODAY);
            int exit = ShellTerminal.run(Session.of(none), new Cli(), terminal, console);
            return new Program.Result(
                    exit,
                    out.toString(StandardCharsets.UTF_8),
                    err.toString(StandardCharsets.UTF_8));
        }
    }

    private Path history() {
        return directory.resolve("state").resolve("tco").resolve("history");
    }

    @Test
    void a_wrong_line_shows_its_error_and_the_session_goes_on() throws IOException {
        Program.Result result =
                run(
                        new ScriptedTerminal()
                                .line("set tokens 10Q")
                                .line("nonsense")
                                .line("set tokens 40M")
                                .line("export")
                                .when("tco> ", CTRL_D),
                        100);
        assertThat(result.exit()).isZero();
        assertThat(result.err()).contains("'10Q' is not a number", "unknown command 'nonsense'");
        assertThat(result.out()).endsWith("tco compare --tokens 40M\n");
    }

    @Test
    void ctrl_c_cancels_the_line_and_ctrl_d_leaves() throws IOException {
        Program.Result result =
                run(
                        new ScriptedTerminal()
                                .when("tco> ", "set tokens 1M")
                                .when("1M", CTRL_C)
                                .line("export")
                                .when("tco> ", CTRL_D),
                        100);
        assertThat(result.out()).isEqualTo("tco compare\n");
        assertThat(result.exit()).isZero();
    }

    @Test
    void ctrl_c_ends_a_long_command_and_the_session_goes_on() throws IOException {
        String rows = directory.resolve("rows.csv").toString();
        String sweep = "sweep --set workload.tokens=1M..1B:lin:9000000 --progress --output " + rows;
        Program.Result result =
                run(
                        new ScriptedTerminal().line(sweep).line("export").when("tco> ", CTRL_D),
                        100,
                        CtrlCOnceUnderWay::new);
        assertThat(result.out()).isEqualTo("tco compare\n");
        assertThat(result.err()).contains("% of 9000000 points").doesNotContain("tco: ");
        assertThat(directory).isDirectoryNotContaining("glob:**rows*");
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    /// Presses Ctrl-C as soon as a command says how far it is.
    private static final class CtrlCOnceUnderWay extends ByteArrayOutputStream {
        private final Terminal terminal;
        private boolean pressed;

        CtrlCOnceUnderWay(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            super.write(bytes, offset, length);
            if (!pressed && toString(StandardCharsets.UTF_8).contains("% of")) {
                pressed = true;
                terminal.raise(Terminal.Signal.INT);
            }
        }
    }

    @Test
    void exit_leaves_and_what_follows_is_not_read() throws IOException {
        Program.Result result = run(new ScriptedTerminal().line("exit").line("export"), 100);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void tab_completes_a_figure_and_its_path() throws IOException {
        Program.Result result =
                run(
                        new ScriptedTerminal()
                                .line("set tok\t40M")
                                .line("set hardware.m4-max-128gb.pri\t3500")
                                .line("export")
                                .when("tco> ", CTRL_D),
                        100);
        assertThat(result.out())
                .endsWith("tco compare --tokens 40M --set hardware.m4-max-128gb.price_usd=3500\n");
    }

    @Test
    void tab_lists_what_may_follow_with_its_meaning() throws IOException {
        ScriptedTerminal typed =
                new ScriptedTerminal()
                        .when("tco> ", "un\t\t")
                        .when("the last change back", CTRL_C)
                        .when("tco> ", CTRL_D);
        run(typed, 100);
        assertThat(typed.screen()).contains("take a value that was set back");
    }

    private static String pasted(String... lines) {
        return "\u001b[200~" + String.join("\n", lines) + "\u001b[201~";
    }

    @Test
    void pasted_lines_run_one_by_one_up_to_the_first_that_fails() throws IOException {
        Program.Result result =
                run(
                        new ScriptedTerminal()
                                .line(pasted("set tokens 40M", "set kwh x", "set kwh 0.3"))
                                .line("export")
                                .when("tco> ", CTRL_D),
                        100);
        assertThat(result.err()).contains("--kwh: assumptions.usd_per_kwh: 'x' is not a number");
        assertThat(result.out()).endsWith("tco compare --tokens 40M\n");
    }

    @Test
    void pasted_control_characters_are_refused() throws IOException {
        Program.Result result =
                run(
                        new ScriptedTerminal()
                                .line("\u001b[200~set kwh \u001b[2J0.3\u001b[201~")
                                .line("export")
                                .when("tco> ", CTRL_D),
                        100);
        assertThat(result.err())
                .contains("is a control character, U+001B")
                .doesNotContain("\u001b");
        assertThat(result.out()).isEqualTo("tco compare\n");
        assertThat(history()).content().doesNotContain("\u001b").contains("export");
    }

    @Test
    void a_very_narrow_terminal_works_too() throws IOException {
        Program.Result result =
                run(
                        new ScriptedTerminal()
                                .when("tco> ", "compare gpt-5.5\r")
                                .when("tco> ", CTRL_D),
                        12);
        assertThat(result.out()).contains("GPT-5.5");
        assertThat(result.exit()).isZero();
    }

    @Test
    void the_next_session_recalls_lines_and_nobody_else_reads_them() throws IOException {
        run(new ScriptedTerminal().line("set kwh 0.31").when("tco> ", CTRL_D), 100);
        assertThat(Files.getPosixFilePermissions(history()))
                .containsExactlyInAnyOrder(
                        PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        Program.Result result =
                run(
                        new ScriptedTerminal()
                                .when("tco> ", UP + "\r")
                                .line("export")
                                .when("tco> ", CTRL_D),
                        100);
        assertThat(result.out()).endsWith("tco compare --kwh 0.31\n");
    }

    @Test
    void no_history_keeps_a_secret() throws IOException {
        run(
                new ScriptedTerminal()
                        .line("set api_key hunter2")
                        .line("set x sk-ant-REDACTED")
                        .line(" set kwh 0.99")
                        .line("set tokens 40M")
                        .when("tco> ", CTRL_D),
                100);
        assertThat(history()).hasContent("set tokens 40M\n");
    }

    @Test
    void a_state_that_cannot_be_written_turns_the_history_off_with_one_warning()
            throws IOException {
        Files.writeString(directory.resolve("state"), "a file where a folder should be");
        Program.Result result =
                run(
                        new ScriptedTerminal().line("export").line("export").when("tco> ", CTRL_D),
                        100);
        assertThat(result.err().lines().filter(line -> line.startsWith("history is off: ")))
                .hasSize(1);
        assertThat(result.out()).isEqualTo("tco compare\ntco compare\n");
    }

    @Test
    void output_after_an_interrupt_ends_the_command_quietly() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        InterruptibleOutput out = new InterruptibleOutput(written);
        Console console = new Console(out, out, Map.of(), directory, () -> Program.TODAY);
        out.interrupt();
        assertThat(Cli.run(List.of("compare"), console)).isEqualTo(ExitCode.DONE);
        assertThat(written.size()).isZero();
        out.resume();
        assertThat(Cli.run(List.of("compare"), console)).isEqualTo(ExitCode.DONE);
        assertThat(written.size()).isPositive();
    }
}
