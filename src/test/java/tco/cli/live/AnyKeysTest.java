package tco.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.live.Key.Named;
import tco.cli.live.Key.Pasted;
import tco.cli.live.Key.Typed;
import tco.cli.live.MovableAssumptions.Assumption;
import tco.cli.live.Reload.LoadedComparison;
import tco.model.Case;
import tco.model.FigureKind;
import tco.render.live.Line;
import tco.render.live.Scene.Size;
import tco.testing.Samples;
import tco.text.TextWidth;

/// Whatever is pressed, at whatever size.
@Order(1)
class AnyKeysTest {
    private static final int KEYS = 12;
    private static final String CHARACTERS = "+-+-+-=_hjklrRuos?/0123456789.%M acnxé界\u0301~";
    private static final List<String> PASTES =
            List.of("20%", "1e99", "-5", "1..2", "\u001b[31m\u0007", "9".repeat(100_000), "kwh");

    static Stream<Arguments> games() {
        return Samples.of(random -> new Game(keys(random), size(random), random.nextBoolean()));
    }

    record Game(List<Key> keys, Size size, boolean ascii) {}

    @ParameterizedTest
    @MethodSource("games")
    void any_keys_leave_a_whole_screen_and_possible_values(Game game) {
        Play play = Play.of();
        for (Key key : game.keys()) {
            play.press(key);
            checkScreen(play.lines(game.size(), game.ascii()), game.size());
        }
        LiveState state = play.state();
        for (Assumption assumption : state.assumptions()) {
            assertThat(state.now(assumption).range().low())
                    .isGreaterThanOrEqualTo(assumption.kind().limits().least());
            assertThat(state.now(assumption).range().high())
                    .isLessThanOrEqualTo(assumption.kind().limits().greatest());
        }
        assertThat(costs(state.loaded())).isEqualTo(costs(Play.answer(state.request())));
    }

    /// What no track reaches, and what no figure takes.
    private static final List<String> EXTREMES = List.of("0", "1e-300", "1e15", "1e400", "1..1e12");

    /// All of them for a figure of each kind, and one for each other figure.
    @Test
    void any_assumption_may_be_set_to_what_its_track_cannot_show() {
        Play play = Play.of("m4-max-128gb", "runpod-secure-h100-sxm", "copilot-business");
        int assumptions = play.state().assumptions().size();
        Set<FigureKind> kinds = EnumSet.noneOf(FigureKind.class);
        for (int i = 0; i < assumptions; i++) {
            boolean isFirst = kinds.add(play.state().assumption().kind());
            for (String extreme : isFirst ? EXTREMES : List.of(EXTREMES.get(i % EXTREMES.size()))) {
                play.type(extreme).press(Named.ENTER, Named.ESCAPE, Named.LEFT, Named.RIGHT);
                checkScreen(play.lines(Play.USUAL, false), Play.USUAL);
                play.press(Named.TAB);
                checkScreen(play.lines(Play.USUAL, false), Play.USUAL);
                play.press(Named.BACK_TAB);
            }
            play.type("r").press(Named.DOWN);
        }
        assertThat(play.state().assumption())
                .isEqualTo(play.state().assumptions().get(assumptions - 1));
    }

    private static List<String> costs(LoadedComparison answer) {
        return answer.comparison().results().stream()
                .map(result ->
                        result.option().id()
                                + " "
                                + result.eligible()
                                + " "
                                + List.of(Case.values()).stream().map(result::usd).toList())
                .toList();
    }

    private static void checkScreen(List<Line> lines, Size size) {
        assertThat(lines).hasSize(size.rows());
        for (Line line : lines) {
            assertThat(TextWidth.of(line.text())).isEqualTo(size.columns());
            assertThat(line.text().chars().anyMatch(Character::isISOControl)).isFalse();
        }
    }

    private static List<Key> keys(RandomGenerator random) {
        List<Key> keys = new ArrayList<>();
        while (keys.size() < KEYS) {
            keys.add(
                    switch (random.nextInt(8)) {
                        case 0, 1, 2 -> named(random);
                        case 3 -> new Pasted(PASTES.get(random.nextInt(PASTES.size())));
                        default ->
                                new Typed(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
                    });
        }
        return keys;
    }

    private static Named named(RandomGenerator random) {
        return List.of(Named.values()).get(random.nextInt(Named.values().length));
    }

    private static Size size(RandomGenerator random) {
        return new Size(random.nextInt(1, 230), random.nextInt(1, 70));
    }
}
