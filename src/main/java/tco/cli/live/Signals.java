package tco.cli.live;

import java.util.EnumMap;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/// What the terminal's signals do for a while; at the end they do again what they did before.
final class Signals implements AutoCloseable {
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
