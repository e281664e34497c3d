package tco.cli.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.render.live.Slider.Track;
import tco.testing.Samples;

class StepsTest {
    private static final Steps HOURS = new Steps(new Track(2, 5, false), false);
    private static final Steps TOKENS = new Steps(new Track(1e5, 1e9, true), true);

    @Test
    void stops_are_round_and_free_of_binary_dust() {
        assertThat(HOURS.up(3.5, false)).isEqualTo(3.55);
        assertThat(HOURS.up(3.52, false)).isEqualTo(3.55);
        assertThat(HOURS.down(3.52, false)).isEqualTo(3.5);
        assertThat(HOURS.up(3.5, true)).isEqualTo(4);
        assertThat(HOURS.down(3.5, true)).isEqualTo(3);
    }

    @Test
    void a_logarithmic_track_has_ten_stops_to_a_power_of_ten() {
        assertThat(TOKENS.up(1e7, false)).isEqualTo(1.2e7);
        assertThat(TOKENS.down(1e7, false)).isEqualTo(8e6);
        assertThat(TOKENS.up(1.1e7, true)).isEqualTo(2e7);
        assertThat(TOKENS.down(1e7, true)).isEqualTo(5e6);
    }

    @Test
    void the_ends_stop() {
        assertThat(HOURS.up(5, false)).isEqualTo(5);
        assertThat(HOURS.down(2, true)).isEqualTo(2);
        assertThat(TOKENS.up(1e9, false)).isEqualTo(1e9);
        assertThat(TOKENS.down(1e5, true)).isEqualTo(1e5);
    }

    @Test
    void whole_figures_stay_whole() {
        Steps months = new Steps(new Track(18, 72, false), true);
        assertThat(months.up(36, false)).isEqualTo(37);
        assertThat(new Steps(new Track(1, 10, false), true).down(2, false)).isEqualTo(1);
    }

    @Test
    void a_track_without_length_has_nowhere_to_go() {
        Steps none = new Steps(new Track(3, 3, false), false);
        assertThat(none.up(3, false)).isEqualTo(3);
    }

    static Stream<Arguments> tracks() {
        return Samples.of(random -> random);
    }

    @ParameterizedTest
    @MethodSource("tracks")
    void steps_go_from_end_to_end_in_a_countable_number(RandomGenerator random) {
        double low = Math.pow(10, random.nextDouble(-6, 6));
        boolean wide = random.nextBoolean();
        Track track = new Track(low, low * (wide ? 1e4 : random.nextDouble(1.01, 50)), wide);
        Steps steps = new Steps(track, false);
        double value = track.low();
        int taken = 0;
        while (value < track.high()) {
            double next = steps.up(value, false);
            assertThat(next).isGreaterThan(value);
            value = next;
            taken++;
        }
        assertThat(taken).isBetween(10, 102);
        assertThat(steps.down(track.high(), true)).isLessThan(track.high());
    }
}
