package tco.render.live;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import tco.engine.Comparison;
import tco.engine.breakeven.AtVolume;
import tco.engine.breakeven.CheapestByVolume;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.engine.breakeven.NearestCrossovers;
import tco.engine.breakeven.NoMixException;
import tco.engine.cost.Monthly;
import tco.model.Case;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;

/// What each option that may win costs along an axis of volumes, typical case.
///
/// @param presentTokens the comparison's own volume
/// @param reigns which option is the cheapest from which volume on
record VolumeCurves(
        VolumeAxis axis, double presentTokens, List<CheapestRange> reigns, List<Curve> curves) {
    private static final int MOST_REIGNS = 40;

    static VolumeCurves of(Comparison comparison, int steps) {
        Point typical = comparison.scenario().corner(Case.TYPICAL);
        double present = comparison.workload().typical().tokens().total();
        List<Option> contenders = CheapestByVolume.contenders(comparison.scenario());
        List<CheapestRange> reigns = reigns(comparison.scenario());
        VolumeAxis axis = VolumeAxis.of(present, reigns);
        List<Curve> curves = new ArrayList<>();
        for (Option option : contenders) {
            curves.add(
                    new Curve(
                            option.id(),
                            Letters.of(comparison, option).charAt(0),
                            usd(option, typical, present),
                            steps,
                            step -> usd(option, typical, axis.tokens(step, steps))));
        }
        return new VolumeCurves(axis, present, reigns, curves);
    }

    /// None where nothing may win, or where curves run too close to each other to tell.
    static List<CheapestRange> reigns(Scenario scenario) {
        try {
            return CheapestByVolume.of(
                            scenario,
                            scenario.corner(Case.TYPICAL),
                            BigInteger.ONE,
                            BigInteger.valueOf(NearestCrossovers.MOST_TOKENS),
                            MOST_REIGNS)
                    .ranges();
        } catch (NoMixException _) {
            return List.of();
        }
    }

    private static double usd(Option option, Point typical, double tokens) {
        Monthly monthly = AtVolume.monthly(option, typical, tokens);
        return monthly.servedShare() < 1 ? Double.NaN : monthly.usd();
    }

    /// The least cost at a step; infinite where no option serves it.
    double leastUsd(int step) {
        double least = Double.POSITIVE_INFINITY;
        for (Curve curve : curves) {
            least = curve.usd(step) < least ? curve.usd(step) : least;
        }
        return least;
    }
}
