package tco.render.explain;

import java.util.List;
import tco.engine.Comparison;
import tco.engine.CostLines;
import tco.engine.CostLines.CostLine;
import tco.engine.OptionResult;
import tco.engine.PeakSteps;
import tco.engine.UsageStep;
import tco.engine.capacity.CapacityDerivations;
import tco.engine.capacity.Derivation;
import tco.engine.cost.OptionFigures;
import tco.model.Figure;
import tco.model.Option;
import tco.model.PerCase;

/// How an option's cost comes about: each line of its bill with the figures it reads, the use of
/// its machines, and its workload; and what the clock makes of its prices.
public record Explanation(
        Comparison comparison,
        OptionResult result,
        List<CostLine> lines,
        List<UsageStep> clock,
        List<UsageStep> usage,
        List<Figure> usageFigures,
        List<Derivation> derivations,
        List<Figure> workloadFigures) {

    public static Explanation of(Comparison comparison, OptionResult result) {
        return new Explanation(
                comparison,
                result,
                CostLines.of(result),
                PeakSteps.of(result, PerCase.of(at -> comparison.demand(result, at))),
                UsageStep.of(result),
                usageFigures(result.option()),
                derivations(result.option()),
                OptionFigures.of(result.option().workload()));
    }

    private static List<Derivation> derivations(Option option) {
        return option.deployment()
                .machines()
                .map(machines -> CapacityDerivations.of(machines.hosting()))
                .orElse(List.of());
    }

    private static List<Figure> usageFigures(Option option) {
        return option.deployment()
                .machines()
                .map(machines -> UsageStep.figures(machines.hosting(), option.workload()))
                .orElse(List.of());
    }
}
