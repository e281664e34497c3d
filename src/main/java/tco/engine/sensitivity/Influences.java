package tco.engine.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.Eligibility;
import tco.engine.cost.Costs;
import tco.engine.cost.Monthly;
import tco.engine.cost.OptionFigures;
import tco.engine.sensitivity.Influences.Influence.Still;
import tco.model.Case;
import tco.model.Deployment.DataPath;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Point;
import tco.model.Quality;
import tco.model.Range;
import tco.model.Scenario;

/// What every figure of a scenario does to its comparison: those that change who wins a tier, or
/// in-house, first, then those that move most dollars.
public final class Influences {
    private static final Comparator<Influence> ORDER =
            Comparator.comparing(Influence::flips).thenComparingDouble(Influence::usd).reversed();

    private static final int UNKNOWN_QUALITY = Quality.values().length;
    private static final int IN_HOUSE = UNKNOWN_QUALITY + 1;
    private static final int NOBODY = -1;

    private final Point typical;
    private final List<Option> candidates = new ArrayList<>();
    private final List<Option> excluded = new ArrayList<>();
    private final List<BitSet> slots = new ArrayList<>();
    private final Monthly[] costs;
    private final int[] usual;

    private Influences(Scenario scenario) {
        this.typical = scenario.corner(Case.TYPICAL);
        for (Option option : scenario.options()) {
            if (Eligibility.ruledOut(scenario, option).isEmpty()) {
                candidates.add(option);
                slots.add(slots(option));
            } else {
                excluded.add(option);
            }
        }
        costs = new Monthly[candidates.size()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = Costs.monthly(candidates.get(i), typical);
        }
        usual = winners(costs);
    }

    private static BitSet slots(Option option) {
        BitSet slots = new BitSet();
        OptionFigures.of(option).forEach(figure -> slots.set(figure.slot()));
        return slots;
    }

    /// Moves each ranged figure from end to end, a share of 0 up to where it plausibly is, and
    /// every other one by a share of itself either way, a small count by one; a figure that moves
    /// nothing comes last, with 0 dollars and the reason.
    public static List<Influence> of(Scenario scenario, double swing) {
        Influences influences = new Influences(scenario);
        List<Influence> all = new ArrayList<>();
        for (Figure figure : scenario.figures()) {
            all.add(influences.influence(figure, moved(figure, swing)));
        }
        all.sort(ORDER);
        return List.copyOf(all);
    }

    private static Range moved(Figure figure, double swing) {
        Range moved = Sensitivity.moved(figure, OptionalDouble.of(swing));
        double value = moved.typical();
        boolean isSmallCount = moved.isExact() && figure.kind().limits().areWhole() && value > 0;
        return isSmallCount ? new Range(value, value, value + 1) : moved;
    }

    private Influence influence(Figure figure, Range moved) {
        if (moved.isExact()) {
            return still(figure, moved, new Still.Zero());
        }
        Monthly[] low = costs(figure, moved.low());
        Monthly[] high = costs(figure, moved.high());
        double usd = 0;
        boolean used = false;
        for (int i = 0; i < costs.length; i++) {
            usd += Math.abs(high[i].usd() - low[i].usd());
            used |= slots.get(i).get(figure.slot());
        }
        boolean flips = !Arrays.equals(winners(low), usual) || !Arrays.equals(winners(high), usual);
        if (usd > 0 || flips) {
            return new Influence(figure, moved, usd, flips, Optional.empty());
        }
        return still(figure, moved, used ? new Still.SameCost() : unused(figure));
    }

    private static Influence still(Figure figure, Range moved, Still because) {
        return new Influence(figure, moved, 0, false, Optional.of(because));
    }

    private Still unused(Figure figure) {
        List<Option> users = new ArrayList<>();
        for (Option option : excluded) {
            if (slots(option).get(figure.slot())) {
                users.add(option);
            }
        }
        return users.isEmpty() ? new Still.Unused() : new Still.OnlyExcluded(users);
    }

    /// The costs where one figure is moved; only what depends on it is computed anew.
    private Monthly[] costs(Figure figure, double value) {
        Monthly[] moved = costs.clone();
        Point point = typical.with(figure, value);
        for (int i = 0; i < moved.length; i++) {
            if (slots.get(i).get(figure.slot())) {
                moved[i] = Costs.monthly(candidates.get(i), point);
            }
        }
        return moved;
    }

    /// The index of the winner of each tier, of those of unknown quality, and in-house; a tie goes
    /// to the earlier option (model 9).
    private int[] winners(Monthly[] costs) {
        int[] winners = new int[IN_HOUSE + 1];
        Arrays.fill(winners, NOBODY);
        for (int i = 0; i < costs.length; i++) {
            if (Eligibility.servesAll(costs[i].servedShare())) {
                Option option = candidates.get(i);
                contend(
                        winners,
                        option.quality().map(Quality::ordinal).orElse(UNKNOWN_QUALITY),
                        i,
                        costs);
                if (option.deployment().dataPath() == DataPath.STAYS) {
                    contend(winners, IN_HOUSE, i, costs);
                }
            }
        }
        return winners;
    }

    private static void contend(int[] winners, int prize, int index, Monthly[] costs) {
        int best = winners[prize];
        if (best == NOBODY || costs[index].usd() < costs[best].usd()) {
            winners[prize] = index;
        }
    }

    /// What moving one figure to its low and its high value does to a comparison, all others
    /// typical.
    ///
    /// @param moved the values that it was moved between, with its typical one
    /// @param usd dollars a month between the two ends, summed over the options that may win
    /// @param flips whether another option wins a quality tier, or in-house, at one of the ends
    /// @param still why it moves nothing; empty where it moves something
    public record Influence(
            Figure figure, Range moved, double usd, boolean flips, Optional<Still> still) {
        /// Why moving a figure moves no option that may win.
        public sealed interface Still {
            /// It is 0, and so is every part of it.
            record Zero() implements Still {}

            /// No option's cost depends on it.
            record Unused() implements Still {}

            /// Only options depend on it that cannot win.
            record OnlyExcluded(List<Option> options) implements Still {
                public OnlyExcluded {
                    options = List.copyOf(options);
                }
            }

            /// Each option that depends on it costs the same at both ends.
            record SameCost() implements Still {}
        }
    }
}
