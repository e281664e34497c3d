package tco.engine.sensitivity;

import java.util.Optional;
import tco.engine.Tco;
import tco.engine.sensitivity.Swing.Turn;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;

/// Looks for the value of a figure at which another option becomes the cheapest, all other figures
/// typical.
final class TurnSearch {
    /// A winner that comes and goes between two neighbours of so many values stays unseen.
    private static final int VALUES_TO_SCAN = 64;

    private final Scenario scenario;
    private final Point typical;
    private final Figure figure;
    private final Optional<Option> usual;

    TurnSearch(Scenario scenario, Figure figure, Optional<Option> usual) {
        this.scenario = scenario;
        this.typical = scenario.corner(Case.TYPICAL);
        this.figure = figure;
        this.usual = usual;
    }

    /// The first turn from the typical value to another one.
    Optional<Turn> towards(double end) {
        double start = typical.of(figure);
        double same = start;
        for (int i = 1; i <= VALUES_TO_SCAN; i++) {
            double value = i == VALUES_TO_SCAN ? end : between(start, end, i);
            if (!winner(value).equals(usual)) {
                return Optional.of(narrowed(same, value));
            }
            same = value;
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
            if (winner(middle).equals(usual)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return new Turn(outside, winner(outside));
    }

    private double middle(double from, double to) {
        return figure.kind().limits().nearest(from + (to - from) / 2);
    }

    private Optional<Option> winner(double value) {
        return Tco.cheapest(scenario, typical.with(figure, value));
    }
}
