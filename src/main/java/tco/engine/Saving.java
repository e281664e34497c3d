package tco.engine;

import java.util.OptionalDouble;

/// What an option costs less than a baseline.
///
/// @param usd dollars a month; negative where the option costs more
/// @param percent of the baseline's cost; empty where the baseline costs nothing
public record Saving(double usd, OptionalDouble percent) {
    private static final double PERCENT = 100;

    public static Saving of(double baselineUsd, double optionUsd) {
        double usd = baselineUsd - optionUsd;
        return new Saving(
                usd,
                baselineUsd == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(usd / baselineUsd * PERCENT));
    }
}
