package tco.engine.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tco.model.Case;
import tco.model.Component;
import tco.model.Option;
import tco.model.Scenario;
import tco.testing.Scenarios;

class MachineComponentsTest {
    private static final Scenario SCENARIO = Scenarios.ofEachKind();

    private static Bill bill(String id) {
        Option option =
                SCENARIO.options().stream()
                        .filter(o -> o.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        return Costs.monthly(option, SCENARIO.corner(Case.TYPICAL)).bill();
    }

    private static void holdsExactly(Bill bill, List<Component> listed) {
        for (Component component : Component.values()) {
            assertThat(bill.has(component))
                    .as("%s", component)
                    .isEqualTo(listed.contains(component));
        }
    }

    @Test
    void every_listed_component_is_charged_and_no_other() {
        holdsExactly(
                bill("owned"),
                MachineComponents.OWNED.stream().map(CostComponent::component).toList());
        holdsExactly(
                bill("rented"),
                MachineComponents.RENTED.stream().map(CostComponent::component).toList());
    }
}
