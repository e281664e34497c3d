package tco.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import tco.profile.Request;
import tco.render.live.Glyphs;

@Isolated("counts what any thread throws")
class RehearsalTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final LiveState start = Play.of().state();

    private Rehearsal rehearsal(Inquiry inquiry) {
        return new Rehearsal(
                new LiveKeys(inquiry), start, Play.USUAL, new Glyphs(false), new Styles(true));
    }

    private Inquiry counting() {
        return new Inquiry(request -> {
            asked.incrementAndGet();
            return Play.load(request);
        });
    }

    @Test
    void it_moves_sliders_and_leaves_the_state_of_the_person_alone() {
        Request before = start.request();
        rehearsal(counting()).run();
        assertThat(asked.get()).isGreaterThan(5);
        assertThat(start.request()).isEqualTo(before);
        assertThat(start.changes().past()).isEmpty();
    }

    @Test
    void once_over_it_plays_nothing() {
        Rehearsal rehearsal = rehearsal(counting());
        rehearsal.end();
        rehearsal.run();
        assertThat(asked.get()).isZero();
    }

    @Test
    @Timeout(60)
    void what_goes_wrong_in_it_is_no_concern_of_the_person() throws InterruptedException {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        AtomicInteger told = new AtomicInteger();
        try {
            Thread.setDefaultUncaughtExceptionHandler((_, _) -> told.incrementAndGet());
            Inquiry broken =
                    new Inquiry(_ -> {
                        asked.incrementAndGet();
                        throw new IllegalStateException("planned");
                    });
            rehearsal(broken).begin().join();
            assertThat(asked.get()).isOne();
            assertThat(told.get()).isZero();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }
}
