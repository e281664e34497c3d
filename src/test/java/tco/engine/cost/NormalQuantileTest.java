package tco.engine.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against printed tables; the last two lie in the tails.
class NormalQuantileTest {
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.75, 0.6744897501960817",
        "0.9, 1.2815515655446004",
        "0.95, 1.6448536269514722",
        "0.975, 1.959963984540054",
        "0.999, 3.090232306167813",
        "1e-9, -5.997807015007687",
        "1e-20, -9.262340089798408"
    })
    void a_quantile_is_that_of_the_tables(double part, double quantile) {
        assertThat(NormalQuantile.of(part)).isCloseTo(quantile, within(1e-12));
        if (part > 1e-6) {
            assertThat(NormalQuantile.of(1 - part)).isCloseTo(-quantile, within(1e-12));
        }
    }
}
