package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.breakeven.BreakEvenAnswer.AtCase;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.engine.cost.Costs;
import tco.engine.cost.Monthly;
import tco.model.Case;
import tco.model.Option;
import tco.model.Point;

/// What options cost at other monthly volumes than the workload's, its mix held constant: plain
/// numbers for whoever draws or lists them.
///
/// @param volumes tokens a month, the smallest first
/// @param curves one an option, with a cost for each volume
public record VolumeCurves(List<Double> volumes, List<Curve> curves) {
    /// How many times the workload's volume is looked at to both sides.
    private static final double AROUND = 30;

    /// How far beyond a change of the cheapest option one sees.
    private static final double BEYOND = 3;

    /// A change of the cheapest option that is so many times the workload's volume away is seen
    /// only if it is the next one.
    private static final double NEAR = 10_000;

    /// The volume to look around where a workload has none, in tokens a month.
    private static final double USUAL_TOKENS = 1e7;

    private static final int MOST_RANGES = 40;

    public VolumeCurves {
        volumes = List.copyOf(volumes);
        curves = List.copyOf(curves);
    }

    /// One option's costs in dollars a month, each at the volume of the same index; not a number
    /// where the option does not serve all of it.
    public record Curve(Option option, List<Double> usd) {
        public Curve {
            usd = List.copyOf(usd);
        }
    }

    /// The costs of options at volumes in tokens a month, all else as at a point.
    public static VolumeCurves of(List<Option> options, Point at, List<Double> volumes) {
        List<Curve> curves = new ArrayList<>();
        for (Option option : options) {
            curves.add(new Curve(option, volumes.stream().map(v -> usd(option, at, v)).toList()));
        }
        return new VolumeCurves(volumes, curves);
    }

    private static double usd(Option option, Point at, double tokens) {
        Monthly monthly = Costs.monthly(option, at, tokens);
        return monthly.servedShare() < 1 ? Double.NaN : monthly.usd();
    }

    /// The costs of the options that may win, typical case.
    public static VolumeCurves of(Comparison comparison, List<Double> volumes) {
        return of(
                CheapestByVolume.contenders(comparison.scenario()),
                comparison.scenario().corner(Case.TYPICAL),
                volumes);
    }

    /// The same at so many volumes around the workload's own, equal factors apart, from one power
    /// of ten to another: as far as the next changes of the cheapest option, and others near.
    ///
    /// @param steps how many volumes, at least 2
    public static VolumeCurves around(
            Comparison comparison, List<CheapestRange> cheapest, int steps) {
        double own = own(comparison);
        double fewest = comparison.workload().low().tokens().total();
        double low = fewest >= 1 ? Math.min(own, fewest) : own;
        double high = Math.max(own, comparison.workload().high().tokens().total());
        double least = low / AROUND;
        double greatest = high * AROUND;
        for (int i = 1; i < cheapest.size(); i++) {
            double change = cheapest.get(i).from().doubleValue();
            boolean isNear = change > own / NEAR && change < own * NEAR;
            boolean isNext = change > high && cheapest.get(i - 1).from().doubleValue() <= high;
            boolean isLast = change < low && endsAtLeast(cheapest.get(i), low);
            if (isNear || isNext || isLast) {
                least = Math.min(least, change / BEYOND);
                greatest = Math.max(greatest, change * BEYOND);
            }
        }
        double first = powerOfTen(Math.floor(StrictMath.log10(Math.max(1, least))));
        double last = powerOfTen(Math.ceil(StrictMath.log10(greatest)));
        return of(comparison, steps(first, Math.max(10 * first, last), steps));
    }

    private static boolean endsAtLeast(CheapestRange range, double tokens) {
        return range.to().map(to -> to.doubleValue() >= tokens).orElse(true);
    }

    private static double own(Comparison comparison) {
        double tokens = comparison.workload().typical().tokens().total();
        return tokens >= 1 ? tokens : USUAL_TOKENS;
    }

    private static double powerOfTen(double exponent) {
        return Double.parseDouble("1e" + (int) exponent);
    }

    /// The costs of the two options of a break-even at so many volumes, equal factors apart: around
    /// the volumes at which they cost the same, or around the workload's own where there is none;
    /// all that were asked for where these lie elsewhere.
    public static VolumeCurves of(BreakEvenAnswer report, AtCase answer, int steps) {
        BreakEven found = answer.volumes();
        double own = Math.max(1, answer.tokensA());
        double first = found.turning().map(turn -> turn.tokens().doubleValue()).orElse(own);
        double middle = answer.tokensA() > 0 ? own : first;
        double last =
                found.permanent()
                        .filter(volume -> volume.signum() > 0)
                        .map(BigInteger::doubleValue)
                        .orElse(first);
        double from = Math.max(1, report.from().doubleValue());
        double to = Math.max(from + 1, report.to().doubleValue());
        double low = Math.max(from, Math.min(first, middle) / AROUND);
        double high = Math.min(to, Math.max(Math.max(first, last), middle) * AROUND);
        List<Double> volumes = high > low ? steps(low, high, steps) : steps(from, to, steps);
        return of(List.of(report.a(), report.b()), answer.point(), volumes);
    }

    /// Whole tokens at equal factors from one volume to another.
    private static List<Double> steps(double low, double high, int count) {
        List<Double> volumes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            volumes.add(Math.rint(low * StrictMath.pow(high / low, i / (count - 1.0))));
        }
        return volumes;
    }

    /// Which of the options that may win is the cheapest from which volume on, typical case: the
    /// first 40 ranges of volumes. Empty where the workload has no tokens, so no mix to hold
    /// constant.
    public static Optional<CheapestByVolume> cheapest(Comparison comparison) {
        double most = Math.max(NearestCrossovers.MOST_TOKENS, own(comparison) * AROUND);
        try {
            return Optional.of(
                    CheapestByVolume.of(
                            comparison.scenario(),
                            comparison.scenario().corner(Case.TYPICAL),
                            BigInteger.ONE,
                            BigInteger.valueOf((long) most),
                            MOST_RANGES));
        } catch (NoBreakEvenException _) {
            return Optional.empty();
        }
    }

    /// What an option costs at one of the volumes; not a number where it does not serve all of it.
    public double usd(Option option, double volume) {
        int step = volumes.indexOf(volume);
        for (Curve curve : curves) {
            if (step >= 0 && curve.option().equals(option)) {
                return curve.usd().get(step);
            }
        }
        return Double.NaN;
    }

    /// The least of all costs at the volume of an index; infinite where no option serves it.
    public double leastUsd(int step) {
        double least = Double.POSITIVE_INFINITY;
        for (Curve curve : curves) {
            least = curve.usd().get(step) < least ? curve.usd().get(step) : least;
        }
        return least;
    }
}
