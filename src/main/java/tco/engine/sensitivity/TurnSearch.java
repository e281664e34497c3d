package tco.engine.sensitivity;

import java.util.Optional;
import tco.engine.sensitivity.Swing.Turn;
import tco.model.Figure;
import tco.model.Option;

/// Looks for the value of a figure at which another option becomes the cheapest, all other figures
/// typical.
final class TurnSearch {
    /// A winner that comes and goes between two neighbours of so many values stays unseen.
    private static final int VALUES_TO_SCAN = 64;

    private final Figure figure;
    private final WinnerAround.Along winners;
    private final double typical;
    private final Optional<Option> usual;

    TurnSearch(Figure figure, WinnerAround.Along winners) {
        this.figure = figure;
        this.winners = winners;
        this.typical = figure.range().typical();
        this.usual = winners.at(typical);
    }

    /// The first turn from the typical value to another one.
    Optional<Turn> towards(double end) {
        double same = typical;
        for (int i = 1; i <= VALUES_TO_SCAN; i++) {
            double value = i == VALUES_TO_SCAN ? end : between(typical, end, i);
            if (value != same && !winners.at(value).equals(usual)) {
                return Optional.of(narrowed(same, value));
            }
            same = value; // the same again where only whole numbers are possible
        }
        return Optional.empty();
    }

    private double between(double start, double end, int step) {
        return figure.kind().limits().nearest(start + (end - start) * step / VALUES_TO_SCAN);
    }

    private Turn narrowed(double same, double other) {
        double inside = same;
        double outside = other;
        for (double middle = middle(inside, outside);
                middle != inside && middle != outside;
                middle = middle(inside, outside)) {
            if (winners.at(middle).equals(usual)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return new Turn(outside, winners.at(outside));
    }

    private double middle(double from, double to) {
        return figure.kind().limits().nearest(from + (to - from) / 2);
    }
}
