package tco.engine.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.model.Component;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Figure;
import tco.model.Point;
import tco.model.WorkTime;
import tco.testing.OptionMaker;
import tco.testing.Samples;

/// What a component says of itself besides its cost.
class ComponentFactsTest {
    static Stream<Arguments> randoms() {
        return Samples.of(random -> random);
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void a_component_names_every_figure_that_it_reads(RandomGenerator random) {
        OptionMaker make = new OptionMaker(random, 1);
        Machines machines = random.nextBoolean() ? make.owned() : make.rented();
        Usage usage = new Usage(2, 50, 100, 80, 1, 1, 1e6, 730, 8, WorkTime.USUAL);
        switch (machines) {
            case Owned owned -> namesAll(MachineComponents.OWNED, owned, usage, make.point());
            case Rented rented -> namesAll(MachineComponents.RENTED, rented, usage, make.point());
        }
    }

    private static <M extends Machines> void namesAll(
            List<CostComponent<M>> components, M machines, Usage usage, Point at) {
        for (CostComponent<M> component : components) {
            Set<Integer> named =
                    component.figures(machines).stream()
                            .map(Figure::slot)
                            .collect(Collectors.toSet());
            double[] values = at.values();
            for (int slot = 0; slot < values.length; slot++) {
                double[] moved = values.clone();
                moved[slot] = values[slot] * 1.5 + 0.25;
                if (usd(component, machines, usage, Point.over(moved))
                        != usd(component, machines, usage, at)) {
                    assertThat(named)
                            .as("%s reads the figure of slot %s", component.component(), slot)
                            .contains(slot);
                }
            }
        }
    }

    private static <M extends Machines> double usd(
            CostComponent<M> component, M machines, Usage usage, Point at) {
        Ledger ledger = new Ledger();
        component.charge(machines, usage, at, ledger);
        return ledger.total();
    }

    @Test
    void what_is_paid_once_is_paid_up_front() {
        OptionMaker make = new OptionMaker(new SplittableRandom(1), 1);
        Owned owned = (Owned) make.owned();
        Rented rented = (Rented) make.rented();
        double[] values = make.point().values();
        Arrays.setAll(values, slot -> values[slot] + 1); // none is 0
        paysUpFront(MachineComponents.OWNED, owned, Point.over(values));
        paysUpFront(MachineComponents.RENTED, rented, Point.over(values));
    }

    private static <M extends Machines> void paysUpFront(
            List<CostComponent<M>> components, M machines, Point at) {
        for (CostComponent<M> each : components) {
            Component component = each.component();
            double usd = each.upFrontUsdPerUnit(machines, at) + each.upFrontUsd(machines, at);
            assertThat(usd > 0).as("%s", component).isEqualTo(component.isPaidOnce());
        }
    }
}
