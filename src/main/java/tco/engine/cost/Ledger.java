package tco.engine.cost;

import java.util.Arrays;
import tco.model.Component;

/// A bill while it is being written. It lives inside one calculation, or is cleared for the next.
@SuppressWarnings("EnumOrdinal") // a component's place in the arrays
public final class Ledger implements Bill {
    private static final int COMPONENTS = Component.values().length;

    private final double[] quantity = new double[COMPONENTS];
    private final double[] unitUsd = new double[COMPONENTS];
    private final double[] usd = new double[COMPONENTS];
    private final boolean[] charged = new boolean[COMPONENTS];
    private double total;

    /// Adds a line of `units` at `usdEach`, dollars a month; a component charged twice (a hybrid
    /// with overflow) becomes one line at the mean price.
    public void charge(Component component, double units, double usdEach) {
        int line = component.ordinal();
        double more = units * usdEach;
        total += more;
        if (charged[line]) {
            quantity[line] += units;
            usd[line] += more;
            unitUsd[line] = quantity[line] == 0 ? usdEach : usd[line] / quantity[line];
        } else {
            charged[line] = true;
            quantity[line] = units;
            usd[line] = more;
            unitUsd[line] = usdEach;
        }
    }

    /// Takes all lines away, for another bill.
    public void clear() {
        Arrays.fill(quantity, 0);
        Arrays.fill(unitUsd, 0);
        Arrays.fill(usd, 0);
        Arrays.fill(charged, false);
        total = 0;
    }

    @Override
    public boolean has(Component component) {
        return charged[component.ordinal()];
    }

    @Override
    public double quantity(Component component) {
        return quantity[component.ordinal()];
    }

    @Override
    public double unitUsd(Component component) {
        return unitUsd[component.ordinal()];
    }

    @Override
    public double usd(Component component) {
        return usd[component.ordinal()];
    }

    @Override
    public double total() {
        return total;
    }
}
