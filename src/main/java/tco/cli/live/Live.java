package tco.cli.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import tco.cli.console.Console;
import tco.cli.live.LiveKeys.Step;
import tco.cli.live.LiveState.Mode;
import tco.cli.live.Reload.LoadedComparison;
import tco.cli.live.ScenarioSaver.Saved;
import tco.cli.live.Screen.Signals;
import tco.cli.session.CommandText;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.render.Theme;
import tco.render.live.Footer;
import tco.render.live.LiveView;
import tco.render.live.Scene.Size;

/// The loop of the live screen: draw, wait for a key, react.
public final class Live {
    private final Screen screen;
    private final KeyReader keys;
    private final LiveKeys reactions;
    private final Theme theme;
    private final ScenarioSaver saver;
    private LiveState state;

    private Live(
            Screen screen,
            Terminal terminal,
            LiveState start,
            Theme theme,
            Console console,
            ScenarioSaver saver) {
        this.screen = screen;
        this.keys = new KeyReader(terminal.reader());
        this.reactions =
                new LiveKeys(new Reload(request -> Profiles.load(request, console.profiles())));
        this.theme = theme;
        this.saver = saver;
        this.state = start;
    }

    /// Shows a request on the terminal until the person leaves, and gives back what became of it.
    static Request run(
            Request request, Terminal terminal, Theme theme, Console console, ScenarioSaver saver) {
        LiveState start =
                LiveState.start(
                        request, LoadedComparison.of(Profiles.load(request, console.profiles())));
        try (Screen screen = Screen.take(terminal, new Styles(theme.colour()), console)) {
            return new Live(screen, terminal, start, theme, console, saver).loop(terminal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Request loop(Terminal terminal) throws IOException {
        try (Signals signals = new Signals(terminal)) {
            signals.on(Signal.WINCH, this::draw);
            signals.on(Signal.CONT, this::resume);
            signals.on(Signal.TSTP, this::suspend);
            return loop();
        }
    }

    private Request loop() throws IOException {
        draw();
        WarmUp warmUp = new WarmUp(reactions, state, screen.size(), theme, screen.styles());
        warmUp.begin();
        while (true) {
            Key key = keys.next();
            warmUp.end();
            Step step = reactions.on(state, key);
            show(step.state());
            switch (step.effect()) {
                case NONE -> {}
                case LEAVE -> {
                    return step.state().request();
                }
                case REDRAW -> screen.forget();
                case COPY -> copy();
                case SAVE -> save();
            }
            if (!keys.hasNext()) {
                draw();
            }
        }
    }

    private synchronized void show(LiveState next) {
        state = next;
    }

    /// Also called when the terminal says that its size changed, from another thread.
    private synchronized void draw() {
        Size size = screen.size();
        screen.draw(LiveView.of(state.scene(size, theme), size, theme), size);
    }

    /// Ctrl-Z, which the terminal's library tells as a signal, or the signal itself.
    private void suspend() {
        try {
            screen.suspend();
        } catch (IOException e) {
            show(state.trouble("cannot stop here: " + e.getMessage()));
        }
        draw();
    }

    private void resume() {
        screen.enter();
        draw();
    }

    /// Asks the terminal to put the command line on the clipboard (OSC 52), and shows it.
    private void copy() {
        String line = CommandText.compare(state.request());
        String text = Base64.getEncoder().encodeToString(line.getBytes(StandardCharsets.UTF_8));
        screen.send("\u001b]52;c;" + text + "\u0007");
        show(state.saying(new Footer.Copied(line)));
    }

    private void save() {
        if (state.mode() instanceof Mode.Naming naming) {
            show(
                    switch (saver.save(state.request(), naming.text().strip(), naming.replaces())) {
                        case Saved.Written saved ->
                                state.in(new Mode.Moving()).saying("saved as " + saved.file());
                        case Saved.There there ->
                                state.in(
                                        new Mode.Naming(
                                                naming.text(),
                                                there.file() + " is there: Enter again replaces it",
                                                true));
                        case Saved.Refused refused ->
                                state.in(new Mode.Naming(naming.text(), refused.why(), false));
                    });
        }
    }
}
