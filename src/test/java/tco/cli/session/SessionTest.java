package tco.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.profile.Request;
import tco.profile.setting.Setting;
import tco.testing.Samples;

class SessionTest {
    private static final Request START =
            new Request(Optional.of("default"), List.of(), Optional.empty(), List.of(), List.of());
    private static final Setting TOKENS = new Setting("--tokens", "workload.tokens", "10M");

    static Stream<Arguments> seeds() {
        return Samples.of((Function<RandomGenerator, RandomGenerator>) random -> random);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_sequence_of_steps_equals_the_direct_state(RandomGenerator random) {
        List<Request> direct = new ArrayList<>(List.of(START));
        int at = 0;
        Session session = Session.of(START);
        for (int step = 0; step < 60; step++) {
            String path = "workload.figure" + random.nextInt(4);
            Setting setting = new Setting("--set", path, "" + random.nextInt(3));
            int what = random.nextInt(5);
            session =
                    switch (what) {
                        case 0 -> session.undo();
                        case 1 -> session.redo();
                        case 2 -> session.unset(path);
                        default -> session.set(setting);
                    };
            if (what < 2) {
                at = Math.clamp(at + (what == 0 ? -1 : 1), 0, direct.size() - 1);
            } else {
                Request now = direct.get(at);
                Request next = what == 2 ? now.without(path) : now.with(setting);
                if (!next.equals(now)) {
                    direct = new ArrayList<>(direct.subList(0, ++at));
                    direct.add(next);
                }
            }
            assertThat(session.now()).isEqualTo(direct.get(at));
            assertThat(session.canUndo()).isEqualTo(at > 0);
            assertThat(session.canRedo()).isEqualTo(at < direct.size() - 1);
        }
    }

    @Test
    void what_changes_nothing_is_no_step() {
        Session session = Session.of(START).set(TOKENS);

        assertThat(session.set(TOKENS)).isSameAs(session);
        assertThat(session.unset("workload.developers")).isSameAs(session);
    }

    @Test
    void a_load_can_be_undone_and_is_the_start_of_later_changes() {
        Request other = START.with(TOKENS);
        Session session = Session.of(START).load(other).unset("workload.tokens");

        assertThat(session.start()).isEqualTo(other);
        assertThat(session.reset().now()).isEqualTo(other);
        assertThat(session.undo().undo().start()).isEqualTo(START);
    }

    @Test
    void it_remembers_the_last_thousand_steps() {
        Session session = Session.of(START);
        for (int step = 0; step < 1500; step++) {
            session = session.set(new Setting("--set", "workload.tokens", "" + step));
        }
        for (int step = 0; step < 2000; step++) {
            session = session.undo();
        }
        assertThat(session.now().settings())
                .containsExactly(new Setting("--set", "workload.tokens", "499"));
    }
}
