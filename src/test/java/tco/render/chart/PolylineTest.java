package tco.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tco.render.chart.LineChart.Spot;
import tco.render.chart.Scale.LinearScale;

class PolylineTest {
    private static final Scale SAME = new LinearScale(0, 100, 10, 0, 100);

    @Test
    void a_straight_line_keeps_its_ends_alone() {
        List<Spot> spots = new ArrayList<>();
        for (int x = 0; x <= 100; x++) {
            spots.add(new Spot(x, x));
        }
        assertThat(Polyline.path(spots, SAME, SAME)).isEqualTo("M0 0L100 100");
    }

    @Test
    void corners_stay() {
        List<Spot> spots = List.of(new Spot(0, 0), new Spot(10, 0), new Spot(20, 50));
        assertThat(Polyline.path(spots, SAME, SAME)).isEqualTo("M0 0L10 0L20 50");
    }

    @Test
    void a_gap_begins_a_new_stroke() {
        List<Spot> spots =
                List.of(
                        new Spot(0, 1),
                        new Spot(10, 1),
                        new Spot(20, Double.NaN),
                        new Spot(30, 5),
                        new Spot(40, 5));
        assertThat(Polyline.path(spots, SAME, SAME)).isEqualTo("M0 1L10 1M30 5L40 5");
    }

    @Test
    void nothing_is_drawn_of_nothing() {
        assertThat(Polyline.path(List.of(new Spot(0, Double.NaN)), SAME, SAME)).isEmpty();
    }

    /// Every place that was left out lies within a pixel's fraction of what is drawn.
    @Test
    void a_curve_stays_a_curve() {
        List<Spot> spots = new ArrayList<>();
        for (int x = 0; x <= 100; x++) {
            spots.add(new Spot(x, x * x / 100.0));
        }
        List<Spot> kept = Polyline.simplified(spots);
        assertThat(kept.size()).isBetween(8, 40);
        for (Spot spot : spots) {
            Spot after = kept.stream().filter(k -> k.x() >= spot.x()).findFirst().orElseThrow();
            Spot before =
                    kept.reversed().stream()
                            .filter(k -> k.x() <= spot.x())
                            .findFirst()
                            .orElseThrow();
            double part =
                    after.x() == before.x()
                            ? 0
                            : (spot.x() - before.x()) / (after.x() - before.x());
            double drawn = before.y() + part * (after.y() - before.y());
            assertThat(Math.abs(drawn - spot.y())).isLessThan(0.4);
        }
    }
}
