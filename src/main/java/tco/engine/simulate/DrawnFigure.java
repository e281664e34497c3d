package tco.engine.simulate;

import tco.model.Figure;

/// A ranged figure with its random numbers and what they mean in its range.
record DrawnFigure(Figure figure, Draws draws, Quantiles quantiles) {
    static DrawnFigure of(Figure figure, Distribution distribution, long seed) {
        return new DrawnFigure(
                figure, Draws.of(seed, figure.path()), distribution.quantiles(figure.range()));
    }

    double at(long sample) {
        return quantiles.at(draws.at(sample));
    }
}
