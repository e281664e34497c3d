package tco.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import tco.profile.Request;
import tco.render.Theme;

@Isolated("counts what any thread throws")
class WarmUpTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final LiveState start = Play.of().state();

    private WarmUp warmUp(Reload reload) {
        return new WarmUp(
                new LiveKeys(reload), start, Play.USUAL, new Theme(false, false), new Styles(true));
    }

    private Reload counting() {
        return new Reload(request -> {
            asked.incrementAndGet();
            return Play.load(request);
        });
    }

    @Test
    void it_moves_sliders_and_leaves_the_state_of_the_person_alone() {
        Request before = start.request();
        warmUp(counting()).run();
        assertThat(asked.get()).isGreaterThan(5);
        assertThat(start.request()).isEqualTo(before);
        assertThat(start.changes().past()).isEmpty();
    }

    @Test
    void once_over_it_plays_nothing() {
        WarmUp warmUp = warmUp(counting());
        warmUp.end();
        warmUp.run();
        assertThat(asked.get()).isZero();
    }

    @Test
    @Timeout(60)
    void what_goes_wrong_in_it_is_no_concern_of_the_person() throws InterruptedException {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        AtomicInteger told = new AtomicInteger();
        try {
            Thread.setDefaultUncaughtExceptionHandler((_, _) -> told.incrementAndGet());
            Reload broken =
                    new Reload(_ -> {
                        asked.incrementAndGet();
                        throw new IllegalStateException("planned");
                    });
            warmUp(broken).begin().join();
            assertThat(asked.get()).isOne();
            assertThat(told.get()).isZero();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }
}
