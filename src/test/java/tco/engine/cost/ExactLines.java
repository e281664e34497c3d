package tco.engine.cost;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tco.engine.cost.ExactCost.BusyHours;
import tco.model.Component;
import tco.model.Deployment;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Deployment.Single;
import tco.model.Option;
import tco.model.Point;

/// The lines of machines as the exact forms of their components have them.
public final class ExactLines {
    private ExactLines() {}

    /// Dollars a month of each component of the option's machines, used as in a bill.
    public static Map<Component, Double> of(Option option, Usage use, Point at) {
        ExactDemand token = ExactDemand.of(option.workload(), at).orElseThrow();
        Map<Component, Double> lines = new EnumMap<>(Component.class);
        switch (machines(option.deployment())) {
            case Owned owned -> add(MachineComponents.OWNED, owned, token, use, at, lines);
            case Rented rented -> add(MachineComponents.RENTED, rented, token, use, at, lines);
        }
        return lines;
    }

    private static Machines machines(Deployment deployment) {
        for (Single single : deployment.singles()) {
            if (single instanceof Machines machines) {
                return machines;
            }
        }
        throw new IllegalArgumentException("no machines");
    }

    private static <M extends Machines> void add(
            List<CostComponent<M>> components,
            M machines,
            ExactDemand token,
            Usage use,
            Point at,
            Map<Component, Double> lines) {
        ExactUsage usage = ExactUsage.of(machines, token, Ratio.ONE, at);
        for (CostComponent<M> component : components) {
            ExactCost cost = component.exact(machines, usage, at);
            lines.put(component.component(), usd(cost, use).toDouble());
        }
    }

    private static Ratio usd(ExactCost cost, Usage use) {
        Ratio units = Ratio.of(use.units());
        Ratio busyHours = Ratio.of(use.busyHours());
        Ratio sunk = cost.sunk().map(first -> first.usd(units)).orElse(Ratio.ZERO);
        Ratio usd = cost.onceUsd().plus(units.times(cost.perUnitUsd())).minus(sunk);
        for (BusyHours busy : cost.busyHours()) {
            usd =
                    usd.plus(
                            switch (busy) {
                                case BusyHours.AtLeast least ->
                                        least.usd().times(busyHours.max(least.hours()));
                                case BusyHours.OfEachUnit each ->
                                        units.times(each.usd(busyHours.over(units)));
                            });
        }
        return usd;
    }
}
