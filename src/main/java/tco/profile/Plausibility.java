package tco.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import tco.model.CapacityModel;
import tco.model.CapacityModel.Question;
import tco.model.CapacityModel.SpeedBounds;
import tco.model.Deployment;
import tco.model.Deployment.Machines;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.FigureKind.Unit;
import tco.model.Hosting;
import tco.model.Option;
import tco.model.Origin.Layer;
import tco.model.Range;
import tco.model.Scenario;
import tco.model.Serving;
import tco.text.Decimals;
import tco.text.RangeText;

/// Figures that can be meant and hardly are: they are used, and a warning names the unit that they
/// were likely taken from.
final class Plausibility {
    private static final double MOST_USD_PER_KWH = 2;
    private static final double LEAST_LIFETIME_MONTHS = 12;
    private static final double LEAST_USD_PER_MTOK = 0.001;
    private static final double MOST_USD_PER_MTOK = 1000;

    /// A price above this was multiplied by a million once too often.
    private static final double MULTIPLIED_TWICE = 1e5;

    private static final double MILLION = 1e6;
    private static final double THOUSAND = 1000;
    private static final double CENTS = 100;
    private static final double MONTHS = 12;
    private static final int DIGITS = 3;
    private static final int MEANT_DIGITS = 4;

    private final CapacityModel capacity;
    private final List<String> warnings = new ArrayList<>();

    private Plausibility(CapacityModel capacity) {
        this.capacity = capacity;
    }

    /// A line for each figure of a scenario that is hardly meant.
    static List<String> warnings(Scenario scenario, CapacityModel capacity) {
        Plausibility all = new Plausibility(capacity);
        for (Figure figure : scenario.figures()) {
            all.unit(figure);
        }
        Set<String> seen = new HashSet<>();
        for (Option option : scenario.options()) {
            Optional<Hosting> hosting = hosting(option.deployment());
            if (hosting.isPresent() && seen.add(hosting.get().serving().decodeTokS().path())) {
                all.speeds(hosting.get());
            }
        }
        return all.warnings;
    }

    private static Optional<Hosting> hosting(Deployment deployment) {
        return deployment.machines().map(Machines::hosting);
    }

    private void unit(Figure figure) {
        Range range = figure.range();
        if (figure.kind().unit() == Unit.USD_PER_KWH && range.high() > MOST_USD_PER_KWH) {
            warn(figure, "above $2 a kWh", "cents?", range.high() / CENTS);
        }
        if (figure.kind() == FigureKind.LIFETIME_MONTHS && range.low() < LEAST_LIFETIME_MONTHS) {
            warn(figure, "below 12 months", "years?", range.low() * MONTHS);
        }
        if (figure.kind().unit() == Unit.USD_PER_MTOK) {
            price(figure);
        }
    }

    private void price(Figure figure) {
        Range range = figure.range();
        if (range.low() > 0 && range.low() < LEAST_USD_PER_MTOK) {
            warn(
                    figure,
                    "below $0.001 a million tokens",
                    "dollars a token?",
                    range.low() * MILLION);
        } else if (range.high() > MULTIPLIED_TWICE) {
            warn(
                    figure,
                    "above $1,000 a million tokens",
                    "multiplied twice?",
                    range.high() / MILLION);
        } else if (range.high() > MOST_USD_PER_MTOK) {
            warn(
                    figure,
                    "above $1,000 a million tokens",
                    "dollars a billion tokens?",
                    range.high() / THOUSAND);
        }
    }

    private void warn(Figure figure, String problem, String unit, double meant) {
        warn(
                figure,
                "is "
                        + problem
                        + " ("
                        + unit
                        + " "
                        + Decimals.significant(meant, MEANT_DIGITS)
                        + ")");
    }

    private void warn(Figure figure, String problem) {
        String place = figure.origin().place();
        warnings.add(
                (place.isEmpty() ? "" : place + ": ")
                        + figure.path()
                        + ": "
                        + RangeText.of(figure.range())
                        + " "
                        + problem);
    }

    private void speeds(Hosting hosting) {
        Serving serving = hosting.serving();
        Optional<SpeedBounds> bounds =
                capacity.bounds(
                        new Question(
                                serving.model(),
                                hosting.machine(),
                                serving.shape(),
                                serving.terms(),
                                serving.weightsGb().isPresent()
                                        ? OptionalDouble.of(
                                                serving.weightsGb().get().range().typical())
                                        : OptionalDouble.empty()));
        if (bounds.isEmpty()) {
            return;
        }
        speed(serving.decodeTokS(), bounds.get().decodeTokS(), bounds.get().decodeBound());
        Optional<Figure> prefill = serving.reading().prefillTokS();
        if (prefill.isPresent()) {
            speed(prefill.get(), bounds.get().prefillTokS(), bounds.get().prefillBound());
        }
    }

    private void speed(Figure speed, double most, Supplier<String> bound) {
        boolean written = speed.origin().layer() != Layer.ESTIMATE;
        if (written && speed.range().typical() > most) {
            warn(
                    speed,
                    "is above the "
                            + Decimals.significant(most, DIGITS)
                            + " tok/s that "
                            + bound.get());
        }
    }
}
