package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tco.model.Component;
import tco.testing.Scenarios;

class CostLinesTest {
    private static final Comparison EACH_KIND = Tco.compare(Scenarios.ofEachKind());

    @Test
    void every_component_is_a_line_of_some_kind_of_option() {
        Set<Component> explained = EnumSet.noneOf(Component.class);
        for (OptionResult result : EACH_KIND.results()) {
            CostLines.of(result).forEach(line -> explained.add(line.component()));
        }
        // Fees are lines of those APIs alone that have them: ApiFeesTest. A gap is one where it is
        // asked for: QualityGapTest.
        Set<Component> fees =
                EnumSet.of(Component.API_REQUESTS, Component.API_MONTHLY, Component.QUALITY_GAP);
        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(fees)));
    }

    @Test
    void the_lines_of_an_option_stand_in_the_order_of_the_bill() {
        for (OptionResult result : EACH_KIND.results()) {
            List<Component> lines = new ArrayList<>();
            CostLines.of(result).forEach(line -> lines.add(line.component()));
            assertThat(lines).isSorted();
        }
    }
}
