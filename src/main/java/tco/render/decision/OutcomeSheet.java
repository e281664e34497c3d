package tco.render.decision;

import java.util.List;
import tco.engine.simulate.Percentiles;
import tco.engine.simulate.SimulatedOption;
import tco.engine.simulate.SimulationResult;
import tco.render.document.Report.Sheet;
import tco.render.text.Cell;

/// A simulation for spreadsheets: a row for each option, in the scenario's order.
final class OutcomeSheet {
    private static final List<String> NAMES =
            List.of(
                    "option",
                    "name",
                    "mean_usd",
                    "p5_usd",
                    "p50_usd",
                    "p95_usd",
                    "probability_cheapest",
                    "expected_regret_usd",
                    "eligible_share");

    private OutcomeSheet() {}

    static Sheet of(SimulationResult outcome) {
        return new Sheet(NAMES, outcome.options().stream().map(OutcomeSheet::row).toList());
    }

    private static List<Cell> row(SimulatedOption option) {
        Percentiles spread = option.percentiles();
        return List.of(
                new Cell.Text(option.option().id()),
                new Cell.Text(option.option().name()),
                new Cell.Money(option.meanUsd()),
                new Cell.Money(spread.p5()),
                new Cell.Money(spread.p50()),
                new Cell.Money(spread.p95()),
                new Cell.Share(option.probabilityCheapest()),
                option.expectedRegretUsd().isPresent()
                        ? new Cell.Money(option.expectedRegretUsd().getAsDouble())
                        : Cell.NONE,
                new Cell.Share(option.eligibleShare()));
    }
}
