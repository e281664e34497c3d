package tco.engine.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A sum of dollars that is exact to 10^-12, so that the order of its summands does not matter.
public final class UsdSum {
    static final double PICO = 1e12;

    private static final long PICOS = 1_000_000_000_000L;
    private static final int DECIMALS = 10;

    private long dollars;
    private long picos;

    void addPico(long amount) {
        if (amount >= 0 && amount < PICOS) {
            picos += amount; // most amounts, and a division takes longer than all else here
        } else {
            dollars += Math.floorDiv(amount, PICOS);
            picos += Math.floorMod(amount, PICOS);
        }
        if (picos >= PICOS) {
            picos -= PICOS;
            dollars++;
        }
    }

    void add(UsdSum other) {
        dollars += other.dollars;
        addPico(other.picos);
    }

    void addUsd(double usd) {
        double whole = Math.floor(usd);
        dollars += (long) whole;
        addPico(Math.round((usd - whole) * PICO));
    }

    /// Dollars, to 10 decimals.
    public double usd() {
        return BigDecimal.valueOf(dollars)
                .add(BigDecimal.valueOf(picos, 12))
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
