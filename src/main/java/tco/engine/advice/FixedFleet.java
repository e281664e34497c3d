package tco.engine.advice;

import tco.engine.cost.ApiTokens;
import tco.engine.cost.Demand;
import tco.engine.cost.Ledger;
import tco.engine.cost.MachineComponents;
import tco.engine.cost.Usage;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Point;

/// A number of machines that is settled, facing a month's demand: what does not fit goes to an API.
///
/// @param servedShare the share of the demand that the machines serve
record FixedFleet(double localUsd, double overflowUsd, double servedShare) {
    static FixedFleet facing(Machines machines, double units, Demand demand, Api api, Point at) {
        Usage asked = Usage.of(machines, demand, at);
        double full = asked.busyHours() / asked.servedShare();
        double served = full == 0 ? 1 : Math.min(1, units * asked.usableHours() / full);
        Usage used =
                new Usage(
                        units,
                        full * served,
                        asked.windowHours(),
                        asked.usableHours(),
                        served,
                        asked.capacityTokens(),
                        asked.hoursPerMonth(),
                        asked.workHoursPerDay());
        Ledger ledger = new Ledger();
        MachineComponents.charge(machines, used, at, ledger);
        double overflow = served < 1 ? ApiTokens.usd(api, demand.times(1 - served), at) : 0;
        return new FixedFleet(ledger.total(), overflow, served);
    }

    double usd() {
        return localUsd + overflowUsd;
    }
}
