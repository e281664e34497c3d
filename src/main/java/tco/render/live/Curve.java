package tco.render.live;

import java.util.function.IntToDoubleFunction;

/// What an option costs a month at each step of an axis of volumes, typical case.
final class Curve {
    private final String id;
    private final char letter;
    private final double presentUsd;
    private final double[] usd;

    /// @param presentUsd at the comparison's own volume
    /// @param usdAt dollars at a step; not a number where the option does not serve all of it
    Curve(String id, char letter, double presentUsd, int steps, IntToDoubleFunction usdAt) {
        this.id = id;
        this.letter = letter;
        this.presentUsd = presentUsd;
        this.usd = new double[steps];
        for (int step = 0; step < steps; step++) {
            usd[step] = usdAt.applyAsDouble(step);
        }
    }

    String id() {
        return id;
    }

    /// The option's letter beside its bar.
    char letter() {
        return letter;
    }

    double presentUsd() {
        return presentUsd;
    }

    int steps() {
        return usd.length;
    }

    double usd(int step) {
        return usd[step];
    }
}
