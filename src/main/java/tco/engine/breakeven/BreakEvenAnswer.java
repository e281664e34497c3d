package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.CostFloor;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.engine.breakeven.FigureSolver.EqualCost;
import tco.engine.breakeven.FigureSolver.EqualCost.Side;
import tco.engine.cost.Demand;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;

/// When one option is cheaper than another: by volume, and by the value of single figures at the
/// workload's own volume.
///
/// @param from the least volume asked for
/// @param to the greatest volume asked for
/// @param results what a comparison finds of both options
public record BreakEvenAnswer(
        Option a,
        Option b,
        BigInteger from,
        BigInteger to,
        List<AtCase> cases,
        List<OptionResult> results) {
    private static final int MOST_INTERVALS = 1000;

    public BreakEvenAnswer {
        cases = List.copyOf(cases);
        results = List.copyOf(results);
    }

    /// The answer in one case.
    ///
    /// @param tokensA the volume of option a's own workload, at which figures are solved
    /// @param tokensB the volume of option b's own workload
    public record AtCase(
            Case at,
            Point point,
            BreakEven volumes,
            double tokensA,
            double tokensB,
            List<EqualCost> solved) {
        public AtCase {
            solved = List.copyOf(solved);
        }
    }

    /// The option of a side.
    public Option option(Side side) {
        return switch (side) {
            case A -> a;
            case B -> b;
        };
    }

    /// A figure to solve for, between the least and the greatest value to look at.
    public record Unknown(Figure figure, double from, double to) {}

    private static void known(Option option) {
        Optional<String> floor = CostFloor.because(option);
        if (floor.isPresent()) {
            throw NoBreakEvenException.floor(option, floor.get());
        }
    }

    /// The answer in each case, with the figures solved for at the workload's own volume.
    /// [NoBreakEvenException] as of [BreakEvens#of], and where a cost is known from below only.
    public static BreakEvenAnswer of(
            Scenario scenario,
            Option a,
            Option b,
            BigInteger from,
            BigInteger to,
            List<Case> cases,
            List<Unknown> unknowns) {
        known(a);
        known(b);
        List<AtCase> answers = new ArrayList<>();
        for (Case at : cases) {
            Point point = scenario.corner(at);
            List<EqualCost> solved =
                    unknowns.stream()
                            .map(unknown ->
                                    FigureSolver.solve(
                                            a,
                                            b,
                                            point,
                                            unknown.figure(),
                                            unknown.from(),
                                            unknown.to()))
                            .toList();
            answers.add(
                    new AtCase(
                            at,
                            point,
                            BreakEvens.of(a, b, point, from, to, MOST_INTERVALS),
                            Demand.of(a.workload(), point).tokens().total(),
                            Demand.of(b.workload(), point).tokens().total(),
                            solved));
        }
        List<OptionResult> results = Tco.compare(scenario.with(List.of(a, b))).results();
        return new BreakEvenAnswer(a, b, from, to, answers, results);
    }
}
