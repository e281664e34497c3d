package tco.cli.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tco.cli.live.Key.Named;
import tco.cli.live.Key.Typed;
import tco.cli.live.LiveKeys.Step;
import tco.cli.live.LiveKeys.Step.Effect;
import tco.cli.live.Reload.LoadedComparison;
import tco.profile.Profiles;
import tco.profile.Profiles.Loaded;
import tco.profile.Request;
import tco.profile.catalog.Layers.Environment;
import tco.profile.setting.Setting;
import tco.render.Theme;
import tco.render.live.Line;
import tco.render.live.LiveView;
import tco.render.live.Scene.Size;
import tco.testing.Environments;

/// A live screen without a terminal: keys go in, lines come out.
final class Play {
    static final Size USUAL = new Size(80, 24);
    private static final Environment PROFILES = Environments.at(Path.of(""));
    private static final Reload RELOAD = new Reload(Play::load);
    private static final LiveState USUAL_START = start(request(List.of()));

    private LiveState state;
    private Effect effect = Effect.NONE;

    private Play(LiveState state) {
        this.state = state;
    }

    /// What is on the screen without arguments.
    static Play of() {
        return new Play(USUAL_START);
    }

    static Play of(String... options) {
        return new Play(start(request(List.of(), options)));
    }

    static Play with(Setting... settings) {
        return new Play(start(request(List.of(settings))));
    }

    private static LiveState start(Request request) {
        return LiveState.start(request, RELOAD.load(request));
    }

    static Request request(List<Setting> settings, String... options) {
        return new Request(
                Optional.empty(), List.of(), Optional.empty(), settings, List.of(options));
    }

    static Loaded load(Request request) {
        return Profiles.load(request, PROFILES);
    }

    static LoadedComparison answer(Request request) {
        return RELOAD.load(request);
    }

    Play press(Key... keys) {
        for (Key key : keys) {
            Step step = new LiveKeys(RELOAD).on(state, key);
            state = step.state();
            effect = step.effect();
        }
        return this;
    }

    Play type(String text) {
        text.codePoints().forEach(c -> press(new Typed(c)));
        return this;
    }

    Play find(String path) {
        return type("/" + path).press(Named.ENTER);
    }

    LiveState state() {
        return state;
    }

    Effect effect() {
        return effect;
    }

    Request request() {
        return state.request();
    }

    /// What the selected assumption is now.
    double value() {
        return state.now(state.assumption()).range().typical();
    }

    List<Line> lines(Size size, boolean ascii) {
        Theme theme = new Theme(false, ascii);
        return LiveView.of(state.scene(size, theme), size, theme);
    }

    String footer() {
        return lines(USUAL, false).getLast().text().strip();
    }

    String screen(Size size, boolean ascii) {
        StringBuilder out = new StringBuilder();
        lines(size, ascii).forEach(line -> out.append(line.text().stripTrailing()).append('\n'));
        return out.toString();
    }
}
