package tco.engine.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.Costs;
import tco.engine.cost.Bill;
import tco.model.Component;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Scenario;
import tco.testing.Samples;
import tco.testing.Scenarios;

class PointCostsTest {
    private static final Scenario SCENARIO = Scenarios.ofEachKind();

    static Stream<Arguments> grids() {
        return Samples.of(PointCostsTest::grid);
    }

    /// Two figures, of which often one is of the workload and the other of a machine; some steps
    /// are so large that the number of machines changes.
    private static Grid grid(RandomGenerator random) {
        List<Figure> figures = new ArrayList<>(SCENARIO.figures());
        List<SweptFigure> swept = new ArrayList<>();
        for (int axis = 0; axis < 2; axis++) {
            Figure figure = figures.remove(random.nextInt(figures.size()));
            List<Double> values = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                double factor = random.nextBoolean() ? 1.01 : 3;
                values.add(figure.range().typical() * Math.pow(factor, i));
            }
            swept.add(new SweptFigure(figure, new Axis.Listed(values)));
        }
        return new Grid(swept);
    }

    @ParameterizedTest
    @MethodSource("grids")
    void costs_along_a_walk_are_those_of_each_point_by_itself(Grid grid) {
        GridWalk walk = new GridWalk(SCENARIO, grid);
        List<SweptOption> options =
                SCENARIO.options().stream()
                        .map(o -> SweptOption.of(o, SCENARIO.requirements(), grid.figures()))
                        .toList();
        PointCosts costs = new PointCosts(options, grid, walk, true);
        for (long point = 0; point < grid.size(); point++) {
            costs.move();
            for (int i = 0; i < options.size(); i++) {
                isTheSame(costs.of(i), options.get(i).option(), walk);
            }
            walk.next();
        }
    }

    private static void isTheSame(SweptCosts walked, Option option, GridWalk walk) {
        Bill alone = Costs.monthly(option, walk.corners().typical()).bill();
        Bill bill = walked.typical().bill();
        for (Component component : Component.values()) {
            assertThat(bill.has(component)).isEqualTo(alone.has(component));
            assertThat(bill.usd(component)).isEqualTo(alone.usd(component));
        }
        assertThat(bill.total()).isEqualTo(alone.total());
        assertThat(walked.lowUsd()).isEqualTo(Costs.total(option, walk.corners().low()).usd());
        assertThat(walked.highUsd()).isEqualTo(Costs.total(option, walk.corners().high()).usd());
    }
}
