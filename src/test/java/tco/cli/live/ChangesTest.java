package tco.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.profile.setting.Setting;
import tco.testing.Samples;

class ChangesTest {
    private static final String TOKENS = "workload.tokens";
    private static final String KWH = "assumptions.usd_per_kwh";
    private static final Changes NONE =
            Changes.none(Play.request(List.of(new Setting("--tokens", TOKENS, "5M"))));

    private static String value(Changes changes, String path) {
        return changes.request().settings().stream()
                .filter(setting -> setting.path().equals(path))
                .map(Setting::value)
                .findFirst()
                .orElse("");
    }

    @Test
    void nothing_set_asks_for_what_was_asked_for() {
        assertThat(NONE.request()).isEqualTo(NONE.start());
        assertThat(NONE.undone()).isEmpty();
        assertThat(NONE.redone()).isEmpty();
        assertThat(NONE.reset(TOKENS)).isEqualTo(NONE);
        assertThat(NONE.resetAll()).isEqualTo(NONE);
    }

    @Test
    void a_figure_that_a_flag_set_stays_that_flags() {
        assertThat(NONE.typed(TOKENS, "9M").request().settings())
                .containsExactly(new Setting("--tokens", TOKENS, "9M"));
        assertThat(NONE.typed(KWH, "0.2").set()).containsExactly(new Setting("--set", KWH, "0.2"));
    }

    @Test
    void one_slide_is_one_step_until_something_else_comes_between() {
        Changes slid = NONE.moved(KWH, "0.2").moved(KWH, "0.3");
        assertThat(slid.undone())
                .hasValueSatisfying(before -> assertThat(before.request()).isEqualTo(NONE.start()));
        Changes twice = slid.moved(TOKENS, "6M").moved(KWH, "0.4");
        assertThat(value(twice.undone().orElseThrow(), KWH)).isEqualTo("0.3");
        Changes typed = slid.typed(KWH, "0.5").moved(KWH, "0.6");
        assertThat(value(typed.undone().orElseThrow(), KWH)).isEqualTo("0.5");
        assertThat(slid.undone().flatMap(Changes::redone).orElseThrow().moved(KWH, "0.7").past())
                .hasSize(2);
    }

    @Test
    void a_change_after_an_undo_leaves_nothing_to_redo() {
        Changes undone = NONE.typed(KWH, "0.2").undone().orElseThrow();
        assertThat(undone.redone()).isPresent();
        assertThat(undone.typed(KWH, "0.3").redone()).isEmpty();
        assertThat(undone.moved(KWH, "0.3").redone()).isEmpty();
    }

    @Test
    void a_reset_can_be_undone() {
        Changes reset = NONE.typed(KWH, "0.2").typed(TOKENS, "9M").resetAll();
        assertThat(reset.set()).isEmpty();
        assertThat(value(reset, TOKENS)).isEqualTo("5M");
        assertThat(reset.undone().orElseThrow().set()).hasSize(2);
    }

    static Stream<Arguments> chances() {
        return Samples.of(random -> random);
    }

    /// Undoing everything gives the start, and redoing everything what there was.
    @ParameterizedTest
    @MethodSource("chances")
    void the_way_back_and_forth_is_the_same(RandomGenerator random) {
        Changes changes = NONE;
        int steps = random.nextInt(1, 30);
        for (int i = 0; i < steps; i++) {
            String path = random.nextBoolean() ? TOKENS : KWH;
            changes =
                    switch (random.nextInt(4)) {
                        case 0 -> changes.reset(path);
                        case 1 -> changes.typed(path, "" + i);
                        case 2 -> changes.undone().orElse(changes);
                        default -> changes.moved(path, "" + i);
                    };
        }
        Changes back = changes;
        int undone = 0;
        for (Optional<Changes> b = back.undone(); b.isPresent(); b = back.undone()) {
            back = b.get();
            undone++;
        }
        assertThat(back.request()).isEqualTo(NONE.start());
        Changes forth = back;
        for (int i = 0; i < undone; i++) {
            forth = forth.redone().orElseThrow();
        }
        assertThat(forth.request()).isEqualTo(changes.request());
    }
}
