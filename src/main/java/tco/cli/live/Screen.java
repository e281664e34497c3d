package tco.cli.live;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.Curses;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.ShutdownHooks;
import tco.cli.console.Console;
import tco.render.live.Line;
import tco.render.live.Scene.Size;

/// A terminal taken over as a whole, and given back as it was, whatever ends the program. Only
/// lines that changed are written, all in one write.
final class Screen implements AutoCloseable {
    private static final String PASTES_MARKED = "\u001b[?2004h";
    private static final String PASTES_PLAIN = "\u001b[?2004l";
    private static final String LINES_CUT = "\u001b[?7l";
    private static final String LINES_WRAPPED = "\u001b[?7h";

    /// Between these two a terminal that knows them shows nothing half drawn.
    private static final String FRAME_BEGINS = "\u001b[?2026h";

    private static final String FRAME_ENDS = "\u001b[?2026l";

    private final Terminal terminal;
    private final Styles styles;
    private final Attributes before;
    private final ShutdownHooks.Task restoring;
    private boolean taken;
    private Size drawnSize = new Size(0, 0);
    private List<String> drawn = List.of();

    private Screen(Terminal terminal, Styles styles, Console console) {
        this.terminal = terminal;
        this.styles = styles;
        this.before = terminal.getAttributes();
        this.restoring = () -> restore(console);
    }

    static Screen take(Terminal terminal, Styles styles, Console console) {
        Screen screen = new Screen(terminal, styles, console);
        ShutdownHooks.add(screen.restoring);
        screen.enter();
        return screen;
    }

    /// Takes the terminal, or takes it again after it was given back.
    synchronized void enter() {
        terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        raw.setInputFlag(Attributes.InputFlag.IXON, false);
        terminal.setAttributes(raw);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        terminal.writer().write(PASTES_MARKED + LINES_CUT);
        taken = true;
        forget();
    }

    /// Gives the terminal back.
    synchronized void leave() {
        if (!taken) {
            return;
        }
        taken = false;
        send(farewell());
        terminal.setAttributes(before);
    }

    /// The same when the program is ended from outside: past the library, which restores the
    /// attributes and is closed first.
    private synchronized void restore(Console console) {
        if (taken) {
            taken = false;
            console.print(farewell());
        }
    }

    private String farewell() {
        return FRAME_ENDS
                + PASTES_PLAIN
                + LINES_WRAPPED
                + control(Capability.exit_attribute_mode)
                + control(Capability.cursor_normal)
                + control(Capability.exit_ca_mode);
    }

    /// Draws all lines the next time, since nobody knows what is there.
    synchronized void forget() {
        drawn = List.of();
    }

    Styles styles() {
        return styles;
    }

    Size size() {
        return new Size(terminal.getSize().getColumns(), terminal.getSize().getRows());
    }

    synchronized void draw(List<Line> lines, Size size) {
        if (!taken) {
            return;
        }
        boolean anew = drawn.isEmpty() || !size.equals(drawnSize);
        List<String> wanted = lines.stream().map(styles::styled).toList();
        StringBuilder frame = new StringBuilder(FRAME_BEGINS);
        if (anew) {
            frame.append(control(Capability.clear_screen));
        }
        for (int row = 0; row < wanted.size(); row++) {
            if (anew || row >= drawn.size() || !wanted.get(row).equals(drawn.get(row))) {
                frame.append(control(Capability.cursor_address, row, 0)).append(wanted.get(row));
            }
        }
        send(frame.append(FRAME_ENDS).toString());
        drawn = wanted;
        drawnSize = size;
    }

    private String control(Capability capability, Object... parameters) {
        String sequence = terminal.getStringCapability(capability);
        return sequence == null ? "" : Curses.tputs(sequence, parameters);
    }

    synchronized void send(String sequence) {
        terminal.writer().write(sequence);
        terminal.flush();
    }

    /// Stops this program and those started with it, as Ctrl-Z does, until somebody goes on with
    /// it.
    void suspend() throws IOException {
        SignalHandler stopped = terminal.handle(Signal.TSTP, SignalHandler.SIG_DFL);
        leave();
        try {
            Process stopping = new ProcessBuilder("kill", "-TSTP", "0").inheritIO().start();
            stopping.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            terminal.handle(Signal.TSTP, stopped);
            enter();
        }
    }

    @Override
    public void close() {
        ShutdownHooks.remove(restoring);
        leave();
    }

    /// What the terminal's signals do for a while; at the end they do again what they did before.
    static final class Signals implements AutoCloseable {
        private final Terminal terminal;
        private final Map<Signal, SignalHandler> before = new EnumMap<>(Signal.class);

        Signals(Terminal terminal) {
            this.terminal = terminal;
        }

        void on(Signal signal, Runnable reaction) {
            before.putIfAbsent(signal, terminal.handle(signal, _ -> reaction.run()));
        }

        @Override
        public void close() {
            before.forEach(terminal::handle);
        }
    }
}
