package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tco.engine.Savings.Saving;

class SavingTest {
    @Test
    void is_what_the_option_costs_less() {
        assertThat(Saving.of(200, 150)).isEqualTo(new Saving(50, OptionalDouble.of(25)));
        assertThat(Saving.of(200, 250)).isEqualTo(new Saving(-50, OptionalDouble.of(-25)));
        assertThat(Saving.of(0, 5)).isEqualTo(new Saving(-5, OptionalDouble.empty()));
    }
}
