package tco.engine.sweep;

import java.util.List;
import java.util.Optional;
import tco.engine.Costs;
import tco.engine.Eligibility;
import tco.engine.Monthly;
import tco.engine.OptionFigures;
import tco.engine.Provenance;
import tco.engine.demand.TokenClasses;
import tco.model.Figure;
import tco.model.Option;
import tco.model.PerCase;
import tco.model.Point;
import tco.model.Requirements;

/// What can be known of an option before its costs are computed at many points.
///
/// @param excludedBecause why the requirements rule it out at every point; empty when they do not
/// @param isExact whether its three cases are the same at every point of the sweep
public record SweptOption(
        Option option,
        Optional<String> excludedBecause,
        Optional<String> oldestFigure,
        boolean isExact) {

    public static SweptOption of(
            Option option, Requirements requirements, List<SweptFigure> swept) {
        return new SweptOption(
                option,
                Eligibility.ruledOutBecause(requirements, option),
                Provenance.of(option).oldestFigure(),
                isExact(option, swept));
    }

    private static boolean isExact(Option option, List<SweptFigure> swept) {
        for (Figure figure : OptionFigures.of(option)) {
            boolean isSwept = swept.stream().anyMatch(s -> s.figure().slot() == figure.slot());
            if (!isSwept && !figure.range().isExact()) {
                return false;
            }
        }
        return true;
    }

    /// The option's cost at a point: in every case where the ends are asked for and differ, else
    /// the typical case for all three.
    public SweptCosts costs(PerCase<Point> corners, boolean withEnds) {
        Monthly typical = Costs.monthly(option, corners.typical());
        boolean ends = withEnds && !isExact;
        return new SweptCosts(
                this,
                typical,
                ends ? Costs.total(option, corners.low()).usd() : typical.usd(),
                ends ? Costs.total(option, corners.high()).usd() : typical.usd(),
                TokenClasses.of(option.workload(), corners.typical()).total());
    }

    /// Why the option cannot win, given its cost; empty when it can.
    public Optional<String> excludedBecause(Monthly typical) {
        return excludedBecause.isPresent()
                ? excludedBecause
                : Eligibility.shortfall(typical.servedShare());
    }
}
