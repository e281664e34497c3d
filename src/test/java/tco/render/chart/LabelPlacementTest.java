package tco.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.testing.Samples;

class LabelPlacementTest {
    @Test
    void labels_with_room_stay_where_they_belong() {
        assertThat(LabelPlacement.of(List.of(80.0, 10.0, 40.0), 15, 0, 100))
                .containsExactly(80.0, 10.0, 40.0);
    }

    @Test
    void labels_that_meet_move_apart_and_stay_inside() {
        assertThat(LabelPlacement.of(List.of(95.0, 96.0, 97.0), 15, 0, 100))
                .containsExactly(70.0, 85.0, 100.0);
    }

    static Stream<Arguments> wishes() {
        return Samples.of(random -> {
            List<Double> wishes = new ArrayList<>();
            for (int i = random.nextInt(1, 7); i > 0; i--) {
                wishes.add(random.nextDouble(0, 100));
            }
            return wishes;
        });
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void no_two_labels_overlap_and_their_order_stays(List<Double> wishes) {
        List<Double> places = LabelPlacement.of(wishes, 15, 0, 100);
        for (int i = 0; i < places.size(); i++) {
            assertThat(places.get(i)).isBetween(-1e-9, 100 + 1e-9);
            for (int j = 0; j < places.size(); j++) {
                if (i != j) {
                    assertThat(Math.abs(places.get(i) - places.get(j)))
                            .isGreaterThanOrEqualTo(15 - 1e-9);
                }
                if (wishes.get(i) < wishes.get(j)) {
                    assertThat(places.get(i)).isLessThan(places.get(j));
                }
            }
        }
    }
}
