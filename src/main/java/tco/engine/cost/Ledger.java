package tco.engine.cost;

import tco.model.Component;

/// A bill while it is being written; it lives inside one calculation, or is reopened for the next
/// of the same option. One that is to find a total keeps no lines.
@SuppressWarnings("EnumOrdinal") // a line's row in the arrays
public final class Ledger implements Bill {
    private static final int QUANTITY = Component.values().length;
    private static final int UNIT_USD = 2 * QUANTITY;
    private static final double[] NO_LINES = {};

    /// The dollars of every line, then the quantities, then the unit prices: one array, because a
    /// ledger is made for every calculation.
    private final double[] lines;

    private int present;
    private double total;
    private double standingUnits = Double.NaN;

    public Ledger() {
        this(new double[3 * QUANTITY]);
    }

    private Ledger(double[] lines) {
        this.lines = lines;
    }

    /// A ledger of which only the total will be asked.
    public static Ledger ofTotal() {
        return new Ledger(NO_LINES);
    }

    /// A ledger of which the dollars of each line will be asked; to ask for their quantities and
    /// the prices of their units is an IndexOutOfBoundsException.
    public static Ledger ofDollars() {
        return new Ledger(new double[QUANTITY]);
    }

    /// Begins the bill of the same option anew, over the old lines.
    ///
    /// @param stands whether no figure of the deployment changed since
    public void reopen(boolean stands) {
        present = 0;
        total = 0;
        if (!stands) {
            standingUnits = Double.NaN;
        }
    }

    /// Whether the lines that only the number of machines changes are those of so many.
    boolean standsFor(double units) {
        return units == standingUnits;
    }

    /// Remembers for how many machines the bill was written.
    void standFor(double units) {
        standingUnits = units;
    }

    /// Takes a line over as it was in the bill before.
    void again(Component component) {
        int line = component.ordinal();
        present |= 1 << line;
        total += lines[line];
    }

    /// Adds a line of `quantity` units at `unitUsd` each; a component charged twice (a hybrid with
    /// overflow) becomes one line at the mean price.
    public void charge(Component component, double quantity, double unitUsd) {
        double usd = quantity * unitUsd;
        total += usd;
        if (lines.length > 0) {
            keep(component.ordinal(), quantity, unitUsd, usd);
        }
    }

    private void keep(int line, double quantity, double unitUsd, double usd) {
        boolean first = (present & 1 << line) == 0;
        present |= 1 << line;
        lines[line] = first ? usd : lines[line] + usd;
        if (lines.length == QUANTITY) {
            return;
        }
        lines[QUANTITY + line] = first ? quantity : lines[QUANTITY + line] + quantity;
        lines[UNIT_USD + line] =
                first || lines[QUANTITY + line] == 0
                        ? unitUsd
                        : lines[line] / lines[QUANTITY + line];
    }

    @Override
    public boolean has(Component component) {
        return (present & 1 << component.ordinal()) != 0;
    }

    @Override
    public double quantity(Component component) {
        return lines[QUANTITY + component.ordinal()];
    }

    @Override
    public double unitUsd(Component component) {
        return lines[UNIT_USD + component.ordinal()];
    }

    @Override
    public double usd(Component component) {
        return lines[component.ordinal()];
    }

    @Override
    public double total() {
        return total;
    }
}
