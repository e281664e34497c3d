package tco.engine.sweep;

import java.math.BigDecimal;

/// Questions about exact decimals.
final class Decimal {
    private Decimal() {}

    static boolean isWhole(BigDecimal decimal) {
        return decimal.signum() == 0 || decimal.stripTrailingZeros().scale() <= 0;
    }
}
