package tco.engine.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as a profile states them: rounded half to even.
final class Rounded {
    private static final int SHARE_DECIMALS = 4;

    private Rounded() {}

    static double share(double value) {
        return of(value, SHARE_DECIMALS);
    }

    static double of(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }

    static WorkPattern.Spread of(WorkPattern.Spread spread, int decimals) {
        return new WorkPattern.Spread(
                of(spread.low(), decimals),
                of(spread.typical(), decimals),
                of(spread.high(), decimals));
    }
}
