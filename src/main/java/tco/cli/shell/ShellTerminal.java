package tco.cli.shell;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import tco.cli.console.Console;
import tco.cli.console.ExitCode;
import tco.cli.live.LiveTerminal;
import tco.cli.option.CommandRunner;
import tco.cli.option.OutputOptions;
import tco.cli.session.Session;
import tco.profile.Request;
import tco.render.Theme;

/// A session at the terminal of the process. Only this class and the prompt need a terminal's
/// library, which no other command loads.
public final class ShellTerminal {
    private ShellTerminal() {}

    public static int run(Session start, CommandRunner runner, Console console) {
        try (Terminal terminal =
                TerminalBuilder.builder()
                        .system(true)
                        .dumb(true)
                        .encoding(StandardCharsets.UTF_8)
                        .build()) {
            return run(start, runner, terminal, console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ctrl-C during a command ends the command, and not the session.
    public static int run(Session start, CommandRunner runner, Terminal terminal, Console console) {
        InterruptibleOutput out = new InterruptibleOutput(console.out());
        Thread commands = Thread.currentThread();
        terminal.handle(
                Signal.INT,
                _ -> {
                    out.interrupt();
                    commands.interrupt();
                });
        Console quiet = console.writing(out, console.err());
        Shell shell =
                new Shell(
                        runner,
                        () -> {
                            out.resume();
                            return quiet.ofWidth(terminal.getSize().getColumns());
                        },
                        request -> live(request, terminal, console));
        new Prompt(shell, start, terminal, console.state().map(home -> home.resolve("history")))
                .run();
        return ExitCode.DONE;
    }

    private static Request live(Request request, Terminal terminal, Console console) {
        LiveTerminal.require(console.ofWidth(terminal.getSize().getColumns()));
        Theme theme = new Theme(OutputOptions.colour(console), OutputOptions.ascii(console));
        return LiveTerminal.run(request, terminal, theme, console);
    }

    /// A stream that refuses what is written after somebody has had enough.
    public static final class InterruptibleOutput extends FilterOutputStream {
        private volatile boolean interrupted;

        public InterruptibleOutput(OutputStream out) {
            super(out);
        }

        public void interrupt() {
            interrupted = true;
        }

        public void resume() {
            interrupted = false;
        }

        @Override
        public void write(int b) throws IOException {
            refuseIfInterrupted();
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            refuseIfInterrupted();
            out.write(bytes, offset, length);
        }

        private void refuseIfInterrupted() throws InterruptedIOException {
            if (interrupted) {
                throw new InterruptedIOException("interrupted");
            }
        }
    }
}
