package tco.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tco.engine.CostLines;
import tco.engine.Tco;
import tco.testing.Scenarios;

class RandomScenarioTest {
    private static final int DRAWN = 100;

    /// The oracle cannot tell a wrong use of a figure that stays at its default.
    @Test
    void every_figure_of_a_bill_is_drawn() {
        SplittableRandom random = new SplittableRandom(1);
        String texts =
                Stream.generate(() -> RandomScenario.of(random))
                        .limit(DRAWN)
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
