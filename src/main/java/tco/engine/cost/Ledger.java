package tco.engine.cost;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tco.model.Component;

/// A bill while it is being written; it lives inside one calculation, or is reopened for the next
/// of the same option. One that is to find a total keeps no lines.
@SuppressWarnings("EnumOrdinal") // a line's row in the arrays
public final class Ledger implements Bill {
    private static final List<Component> COMPONENTS = List.of(Component.values());
    private static final int QUANTITY = 1;
    private static final int UNIT_USD = 2;
    private static final int COLUMNS = 3;
    private static final double[] NO_LINES = {};

    /// The dollars of every line, then the quantities and the unit prices if they are kept: one
    /// array, because a ledger is made for every calculation.
    private final double[] lines;

    private final int first;
    private final int rows;
    private int present;
    private double total;

    /// Kept where it was reopened.
    private @Nullable Standing standing;

    /// A ledger with room for every line.
    public Ledger() {
        this(COMPONENTS.getFirst(), COMPONENTS.getLast());
    }

    /// A ledger with room for two lines and those between.
    public Ledger(Component first, Component last) {
        this(COLUMNS, first, last);
    }

    private Ledger(int columns, Component first, Component last) {
        this.first = first.ordinal();
        this.rows = last.ordinal() - this.first + 1;
        this.lines = columns == 0 ? NO_LINES : new double[columns * rows];
    }

    /// A ledger of which only the total will be asked.
    public static Ledger ofTotal() {
        return new Ledger(0, COMPONENTS.getFirst(), COMPONENTS.getLast());
    }

    /// A ledger of which the dollars of each line will be asked; to ask for their quantities and
    /// the prices of their units is an IllegalStateException.
    public static Ledger ofDollars() {
        return new Ledger(1, COMPONENTS.getFirst(), COMPONENTS.getLast());
    }

    /// Begins the bill of the same option anew, over the old lines.
    ///
    /// @param stands whether no figure of the deployment changed since
    public void reopen(boolean stands) {
        present = 0;
        total = 0;
        if (standing == null) {
            standing = new Standing();
        } else if (!stands) {
            standing.clear();
        }
    }

    /// What stands of the bill before; null unless it was reopened.
    @Nullable Standing standing() {
        return standing;
    }

    /// Takes a line over as it was in the bill before.
    void again(Component component) {
        present |= bit(component);
        total += lines[line(component)];
    }

    private int line(Component component) {
        return component.ordinal() - first;
    }

    private static int bit(Component component) {
        return 1 << component.ordinal();
    }

    /// Adds a line of `quantity` units at `unitUsd` each; a component charged twice (a hybrid with
    /// overflow) becomes one line at the mean price.
    public void charge(Component component, double quantity, double unitUsd) {
        double usd = quantity * unitUsd;
        total += usd;
        if (lines.length > 0) {
            keep(component, quantity, unitUsd, usd);
        }
    }

    private void keep(Component component, double quantity, double unitUsd, double usd) {
        boolean isFirst = !has(component);
        int line = line(component);
        present |= bit(component);
        lines[line] = isFirst ? usd : lines[line] + usd;
        if (lines.length == rows) {
            return;
        }
        double all = isFirst ? quantity : lines[QUANTITY * rows + line] + quantity;
        lines[QUANTITY * rows + line] = all;
        lines[UNIT_USD * rows + line] = isFirst || all == 0 ? unitUsd : lines[line] / all;
    }

    @Override
    public boolean has(Component component) {
        return (present & bit(component)) != 0;
    }

    @Override
    public double quantity(Component component) {
        return has(component) ? kept(component, QUANTITY) : 0;
    }

    @Override
    public double unitUsd(Component component) {
        return has(component) ? kept(component, UNIT_USD) : 0;
    }

    private double kept(Component component, int column) {
        if (lines.length == rows) {
            throw new IllegalStateException("only dollars are kept");
        }
        return lines[column * rows + line(component)];
    }

    @Override
    public double usd(Component component) {
        int line = line(component);
        return line >= 0 && line < rows ? lines[line] : 0;
    }

    @Override
    public double total() {
        return total;
    }
}
