package tco.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tco.engine.CostLines;
import tco.engine.Tco;
import tco.testing.Samples;
import tco.testing.Scenarios;

class RandomScenarioTest {
    /// The oracle cannot tell a wrong use of a figure that stays at its default: these are the
    /// scenarios that it works out.
    @Test
    void every_figure_of_a_bill_is_drawn() {
        String texts =
                Samples.of(RandomScenario::of)
                        .map(drawn -> (String) drawn.get()[0])
                        .collect(Collectors.joining());
        Set<String> left = new TreeSet<>();
        Tco.compare(Scenarios.ofEachKind()).results().stream()
                .flatMap(result -> CostLines.of(result).stream())
                .flatMap(line -> line.figures().stream())
                .map(figure -> figure.kind().key() + ":")
                .filter(key -> !texts.contains(key))
                .forEach(left::add);
        assertThat(left).isEmpty();
    }
}
