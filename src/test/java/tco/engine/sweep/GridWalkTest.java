package tco.engine.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tco.engine.sweep.Grid.SweptFigure;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Scenario;
import tco.testing.Scenarios;

class GridWalkTest {
    private static final Scenario SCENARIO = Scenarios.ofEachKind();

    private static SweptFigure swept(int figure, double... values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return new SweptFigure(SCENARIO.figures().get(figure), new SweepAxis.Listed(list));
    }

    private static final Grid GRID =
            new Grid(List.of(swept(0, 1, 2), swept(1, 10, 20, 30), swept(2, 5)));

    @Test
    void the_last_figure_changes_fastest() {
        List<String> seen = new ArrayList<>();
        GridWalk walk = new GridWalk(SCENARIO, GRID);
        for (long point = 0; point < GRID.size(); point++) {
            seen.add(walk.value(0) + " " + walk.value(1));
            walk.next();
        }
        assertThat(seen)
                .containsExactly(
                        "1.0 10.0", "1.0 20.0", "1.0 30.0", "2.0 10.0", "2.0 20.0", "2.0 30.0");
    }

    @Test
    void a_point_is_the_same_whether_walked_or_gone_to() {
        GridWalk walked = new GridWalk(SCENARIO, GRID);
        GridWalk gone = new GridWalk(SCENARIO, GRID);
        for (long point = 0; point < GRID.size(); point++) {
            gone.to(point);
            for (Case at : Case.values()) {
                assertThat(gone.corners().at(at).values())
                        .containsExactly(walked.corners().at(at).values());
            }
            walked.next();
        }
    }

    @Test
    void a_swept_figure_is_exact_and_the_others_keep_their_ranges() {
        GridWalk walk = new GridWalk(SCENARIO, GRID);
        walk.to(4);
        for (Figure figure : SCENARIO.figures()) {
            for (Case at : Case.values()) {
                double expected =
                        switch (figure.slot()) {
                            case 0 -> 2;
                            case 1 -> 20;
                            case 2 -> 5;
                            default -> SCENARIO.corner(at).of(figure);
                        };
                assertThat(walk.corners().at(at).of(figure)).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_grid_of_ten_billion_points_is_the_largest() {
        SweepAxis whole = new SweepAxis.Steps(1, 1, 0, 100_000);
        SweepAxis oneMore = new SweepAxis.Steps(1, 1, 0, 100_001);
        Figure figure = SCENARIO.figures().getFirst();
        SweptFigure swept = new SweptFigure(figure, whole);
        assertThat(new Grid(List.of(swept, swept)).size()).isEqualTo(10_000_000_000L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grid(List.of(swept, new SweptFigure(figure, oneMore))))
                .withMessageContaining("10000100000");
    }

    @Test
    void a_grid_above_ten_billion_points_is_refused_with_its_size() {
        SweepAxis million = new SweepAxis.Steps(1, 1, 0, 1_000_000);
        SweptFigure swept = new SweptFigure(SCENARIO.figures().getFirst(), million);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Grid(List.of(swept, swept, swept)))
                .withMessageContaining("1000000000000000000");
    }
}
