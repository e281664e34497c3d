package tco.render.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.OptionResult;
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
import tco.render.SortOrder;
import tco.render.chart.LogScale;
import tco.render.chart.Spot;

/// What the options cost at other volumes, the mix held constant and every figure typical, and
/// which of them is the cheapest where. Options that may not win, and those with a volume of their
/// own, take no part.
public final class VolumeCurves {
    /// More lines than this cannot be told apart.
    private static final int MOST_CURVES = 6;

    private static final int MOST_REIGNS = 40;
    private static final int SAMPLES = 240;
    private static final double AROUND = 30;
    private static final double BEYOND = 3;
    private static final double USUAL_TOKENS = 1e6;

    private final Point typical;
    private final List<Option> contenders;
    private final CheapestByVolume cheapest;
    private final LogScale scale;
    private final List<Option> shown;

    private VolumeCurves(Comparison comparison, List<Option> contenders) {
        Scenario scenario = comparison.scenario();
        double asked = comparison.workload().typical().tokens().total();
        double tokens = asked >= 1 ? asked : USUAL_TOKENS;
        this.typical = scenario.corner(Case.TYPICAL);
        this.contenders = contenders;
        this.cheapest =
                CheapestByVolume.of(
                        scenario,
                        typical,
                        BigInteger.ONE,
                        BigInteger.valueOf(
                                (long) Math.max(NearestCrossovers.MOST_TOKENS, tokens * AROUND)),
                        MOST_REIGNS);
        this.scale = scale(comparison, tokens, cheapest.ranges());
        List<Option> drawn = drawn();
        this.shown = contenders.stream().filter(drawn::contains).toList();
    }

    /// Empty where there is nothing to draw.
    public static Optional<VolumeCurves> of(Comparison comparison) {
        List<Option> mayWin = CheapestByVolume.contenders(comparison.scenario());
        List<Option> contenders =
                SortOrder.COST.sorted(comparison).stream()
                        .map(OptionResult::option)
                        .filter(mayWin::contains)
                        .toList();
        try {
            return contenders.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new VolumeCurves(comparison, contenders));
        } catch (NoMixException _) {
            return Optional.empty();
        }
    }

    /// The volumes around the workload's own, as far as the nearest changes of the cheapest option.
    private static LogScale scale(
            Comparison comparison, double tokens, List<CheapestRange> reigns) {
        double low = Math.min(tokens, comparison.workload().low().tokens().total());
        double high = Math.max(tokens, comparison.workload().high().tokens().total());
        double least = Math.max(1, low) / AROUND;
        double greatest = high * AROUND;
        for (int i = 1; i < reigns.size(); i++) {
            double change = reigns.get(i).from().doubleValue();
            boolean next = change > high && reigns.get(i - 1).from().doubleValue() <= high;
            boolean last =
                    change < low
                            && reigns.get(i)
                                            .to()
                                            .map(BigInteger::doubleValue)
                                            .orElse(Double.POSITIVE_INFINITY)
                                    >= low;
            greatest = next ? Math.max(greatest, change * BEYOND) : greatest;
            least = last ? Math.min(least, change / BEYOND) : least;
        }
        return LogScale.holding(Math.max(1, least), greatest, 0, 1);
    }

    /// Those that are the cheapest somewhere on the scale, then those that cost least.
    private List<Option> drawn() {
        List<Option> drawn = new ArrayList<>();
        for (CheapestRange reign : shownReigns()) {
            reign.cheapest().filter(option -> !drawn.contains(option)).ifPresent(drawn::add);
        }
        contenders.stream().filter(option -> !drawn.contains(option)).forEach(drawn::add);
        return drawn.subList(0, Math.min(MOST_CURVES, drawn.size()));
    }

    /// The volumes shown.
    LogScale scale() {
        return scale;
    }

    /// The options that are drawn, in the order of their cost.
    List<Option> shown() {
        return shown;
    }

    /// How many options that may win are not drawn.
    int notShown() {
        return contenders.size() - shown.size();
    }

    boolean truncated() {
        return cheapest.truncated();
    }

    /// The reigns of which a part is on the scale.
    List<CheapestRange> shownReigns() {
        return cheapest.ranges().stream()
                .filter(reign -> reign.from().doubleValue() <= scale.greatest())
                .filter(reign ->
                        reign.to().map(to -> to.doubleValue() >= scale.least()).orElse(true))
                .toList();
    }

    /// What an option costs along the scale, dollars a month; with a gap where it cannot serve.
    List<Spot> spots(Option option) {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i <= SAMPLES; i++) {
            double tokens = Math.rint(scale.value((double) i / SAMPLES));
            spots.add(new Spot(tokens, usd(option, tokens)));
        }
        return spots;
    }

    /// The cost of whichever option is the cheapest, along the scale.
    List<Spot> lowest() {
        List<List<Spot>> all = contenders.stream().map(this::spots).toList();
        List<Spot> lowest = new ArrayList<>(all.getFirst());
        for (List<Spot> spots : all) {
            for (int i = 0; i < lowest.size(); i++) {
                if (!(lowest.get(i).y() <= spots.get(i).y()) && Double.isFinite(spots.get(i).y())) {
                    lowest.set(i, spots.get(i));
                }
            }
        }
        return lowest;
    }

    /// Dollars a month; not a number where the option cannot serve that much.
    double usd(Option option, double tokens) {
        Monthly monthly = AtVolume.monthly(option, typical, tokens);
        return monthly.servedShare() < 1 ? Double.NaN : monthly.usd();
    }
}
