package tco.engine.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.engine.Eligibility;
import tco.engine.cost.Costs;
import tco.engine.cost.Monthly;
import tco.engine.cost.OptionFigures;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;

/// Which option wins where one figure is moved and all others are typical. Only the options that
/// depend on the figure are computed anew: a scenario of many options has many figures, most of
/// them of one option alone.
final class WinnerAround {
    private final List<Option> candidates = new ArrayList<>();
    private final double[] typicalUsd;
    private final Map<Integer, List<Integer>> dependentBySlot = new HashMap<>();
    private final double[] values;
    private final Point point;

    WinnerAround(Scenario scenario) {
        for (Option option : scenario.options()) {
            if (Eligibility.ruledOut(scenario, option).isEmpty()) {
                candidates.add(option);
            }
        }
        values = scenario.corner(Case.TYPICAL).values();
        point = Point.over(values);
        typicalUsd = new double[candidates.size()];
        for (int i = 0; i < typicalUsd.length; i++) {
            typicalUsd[i] = usdToWin(candidates.get(i));
            for (Figure figure : OptionFigures.of(candidates.get(i))) {
                dependentBySlot.computeIfAbsent(figure.slot(), _ -> new ArrayList<>()).add(i);
            }
        }
    }

    /// Dollars a month; infinite where the option does not serve the whole demand.
    private double usdToWin(Option option) {
        Monthly monthly = Costs.monthly(option, point);
        return Eligibility.servesAll(monthly.servedShare())
                ? monthly.usd()
                : Double.POSITIVE_INFINITY;
    }

    Along along(Figure figure) {
        return new Along(figure);
    }

    /// The winners at the values of one figure.
    final class Along {
        private final Figure figure;
        private final List<Integer> dependent;
        private int bestOfOthers = -1;

        private Along(Figure figure) {
            this.figure = figure;
            this.dependent = dependentBySlot.getOrDefault(figure.slot(), List.of());
            for (int i = 0, at = 0; i < typicalUsd.length; i++) {
                if (at < dependent.size() && dependent.get(at) == i) {
                    at++;
                } else if (typicalUsd[i] < usd(bestOfOthers)) {
                    bestOfOthers = i;
                }
            }
        }

        private double usd(int index) {
            return index < 0 ? Double.POSITIVE_INFINITY : typicalUsd[index];
        }

        /// The options that may win and depend on the figure.
        List<Option> dependent() {
            return dependent.stream().map(candidates::get).toList();
        }

        /// The eligible option with the lowest cost; a tie goes to the earlier one (model 9).
        Optional<Option> at(double value) {
            double typical = values[figure.slot()];
            values[figure.slot()] = value;
            int best = bestOfOthers;
            double least = usd(best);
            for (int index : dependent) {
                double usd = usdToWin(candidates.get(index));
                boolean earlier = usd == least && index < best;
                if (usd < least || earlier) {
                    best = index;
                    least = usd;
                }
            }
            values[figure.slot()] = typical;
            return best < 0 ? Optional.empty() : Optional.of(candidates.get(best));
        }
    }
}
