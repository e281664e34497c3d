package tco.engine.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.cost.Bill;
import tco.engine.cost.Costs;
import tco.engine.sweep.Grid.SweptFigure;
import tco.engine.sweep.PointCosts.SweptCosts;
import tco.model.Component;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Scenario;
import tco.oracle.RandomScenario;
import tco.testing.Project;
import tco.testing.Samples;
import tco.testing.Scenarios;

class PointCostsTest {
    @TempDir Path directory;

    static Stream<Arguments> seeds() {
        return Samples.of(random -> random);
    }

    /// Two figures, of which often one is of a workload and the other of a machine; some steps are
    /// so large that the number of machines changes.
    private static Grid grid(RandomGenerator random, Scenario scenario) {
        List<Figure> figures = new ArrayList<>(scenario.figures());
        List<SweptFigure> swept = new ArrayList<>();
        for (int axis = 0; axis < 2; axis++) {
            Figure figure = figures.remove(random.nextInt(figures.size()));
            double first = figure.range().typical() == 0 ? 0.1 : figure.range().typical();
            List<Double> values = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                values.add(first * Math.pow(random.nextBoolean() ? 1.01 : 3, i));
            }
            swept.add(new SweptFigure(figure, new SweepAxis.Listed(values)));
        }
        return new Grid(swept);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void costs_along_a_walk_are_those_of_each_point_by_itself(RandomGenerator random) {
        areThoseOfEachPoint(random, Scenarios.ofEachKind());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void they_are_in_drawn_scenarios_too(RandomGenerator random) {
        String yaml = RandomScenario.of(random);
        areThoseOfEachPoint(random, Project.load(directory, yaml).scenario());
    }

    private static void areThoseOfEachPoint(RandomGenerator random, Scenario scenario) {
        Grid grid = grid(random, scenario);
        GridWalk walk = new GridWalk(scenario, grid);
        List<SweptOption> options =
                scenario.options().stream()
                        .map(o -> SweptOption.of(o, scenario, grid.figures()))
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
        assertThat(walked.lowUsd()).isEqualTo(Costs.monthly(option, walk.corners().low()).usd());
        assertThat(walked.highUsd()).isEqualTo(Costs.monthly(option, walk.corners().high()).usd());
    }
}
