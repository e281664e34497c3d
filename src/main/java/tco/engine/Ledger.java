package tco.engine;

import tco.model.Component;

/// A bill while it is being written; it lives inside one calculation.
@SuppressWarnings("EnumOrdinal") // a line's row in the arrays
public final class Ledger implements Bill {
    private static final int COMPONENTS = Component.values().length;

    private final double[] quantities = new double[COMPONENTS];
    private final double[] unitPrices = new double[COMPONENTS];
    private final double[] amounts = new double[COMPONENTS];
    private int present;
    private double total;

    /// Adds a line of `quantity` units at `unitUsd` each; a component charged twice (a hybrid with
    /// overflow) becomes one line at the mean price.
    public void charge(Component component, double quantity, double unitUsd) {
        int line = component.ordinal();
        double usd = quantity * unitUsd;
        boolean first = (present & 1 << line) == 0;
        present |= 1 << line;
        total += usd;
        amounts[line] += usd;
        quantities[line] += quantity;
        unitPrices[line] =
                first || quantities[line] == 0 ? unitUsd : amounts[line] / quantities[line];
    }

    @Override
    public boolean has(Component component) {
        return (present & 1 << component.ordinal()) != 0;
    }

    @Override
    public double quantity(Component component) {
        return quantities[component.ordinal()];
    }

    @Override
    public double unitUsd(Component component) {
        return unitPrices[component.ordinal()];
    }

    @Override
    public double usd(Component component) {
        return amounts[component.ordinal()];
    }

    @Override
    public double total() {
        return total;
    }
}
