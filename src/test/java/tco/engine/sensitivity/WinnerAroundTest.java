package tco.engine.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tco.engine.Tco;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Point;
import tco.model.Scenario;
import tco.testing.YamlScenario;

class WinnerAroundTest {
    @ParameterizedTest
    @ValueSource(strings = {"default", "team-of-5", "article", "solo"})
    void the_winner_is_that_of_a_comparison_at_every_end_of_every_figure(String id) {
        Scenario scenario = YamlScenario.shipped(id);
        Point typical = scenario.corner(Case.TYPICAL);
        WinnerAround winners = new WinnerAround(scenario);
        for (Figure figure : scenario.figures()) {
            WinnerAround.Along along = winners.along(figure);
            double value = figure.range().typical();
            for (double moved :
                    new double[] {figure.range().low(), value / 50, value * 50, value}) {
                double allowed = figure.kind().limits().nearest(moved);
                assertThat(along.at(allowed))
                        .as("%s = %s", figure.path(), allowed)
                        .isEqualTo(Tco.cheapest(scenario, typical.with(figure, allowed)));
            }
        }
    }
}
