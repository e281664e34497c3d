package tco.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;
import tco.testing.Scenarios;

/// Output lists the assumptions by their entries: one that is no entry would be missing from it.
class AssumptionsTest {
    private final Assumptions assumptions = Scenarios.ofEachKind().assumptions();

    @Test
    void every_figure_of_the_assumptions_is_among_their_entries() throws Exception {
        for (RecordComponent component : Assumptions.class.getRecordComponents()) {
            if (component.getType() == Figure.class) {
                assertThat(assumptions.figures())
                        .as(component.getName())
                        .contains((Figure) component.getAccessor().invoke(assumptions));
            }
        }
    }

    @Test
    void each_assumption_is_one_entry() {
        assertThat(assumptions.entries()).hasSameSizeAs(Assumptions.class.getRecordComponents());
    }
}
