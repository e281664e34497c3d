package tco.engine.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import tco.engine.Age;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.Provenance;
import tco.engine.verdict.GateResult.Budget;
import tco.engine.verdict.GateResult.Expectation;
import tco.engine.verdict.GateResult.Freshness;
import tco.engine.verdict.GateResult.OldFigure;
import tco.model.Case;
import tco.model.Figure;

/// Holds a comparison against its gates.
public final class GateCheck {
    private GateCheck() {}

    /// A result for every gate that is asked for, in their order.
    public static List<GateResult> of(Comparison comparison, Gates gates) {
        Optional<OptionResult> looked = looked(comparison, gates);
        List<GateResult> results = new ArrayList<>();
        gates.budgetUsd().ifPresent(budget -> results.add(budget(looked, gates, budget)));
        gates.expect()
                .ifPresent(expected ->
                        results.add(
                                new Expectation(
                                        comparison.cheapest().map(r -> r.option().id()),
                                        expected)));
        gates.maxAgeDays()
                .ifPresent(days -> results.add(freshness(inUse(comparison, gates), gates, days)));
        return List.copyOf(results);
    }

    private static Optional<OptionResult> looked(Comparison comparison, Gates gates) {
        return gates.named().isEmpty()
                ? comparison.cheapest()
                : comparison.results().stream()
                        .filter(r -> r.option().id().equals(gates.named().get()))
                        .findFirst();
    }

    private static Budget budget(Optional<OptionResult> looked, Gates gates, double budgetUsd) {
        return new Budget(
                looked.map(r -> r.option().id()),
                looked.flatMap(OptionResult::excludedBecause),
                gates.at(),
                looked.map(OptionResult::costKnown).orElse(true),
                looked.map(OptionResult::estimates).orElse(false),
                looked.map(r -> r.usd(gates.at())).orElse(0.0),
                budgetUsd);
    }

    private static List<OptionResult> inUse(Comparison comparison, Gates gates) {
        return gates.looksAtOne()
                ? looked(comparison, gates).stream().toList()
                : comparison.results();
    }

    private static Freshness freshness(List<OptionResult> inUse, Gates gates, int maxAgeDays) {
        List<OldFigure> old = new ArrayList<>();
        BitSet seen = new BitSet();
        for (OptionResult result : inUse) {
            for (Figure figure : Provenance.dated(result.option())) {
                OptionalLong days = Age.days(figure.source().asOf(), gates.today());
                if (!seen.get(figure.slot()) && days.isPresent() && days.getAsLong() > maxAgeDays) {
                    old.add(new OldFigure(figure, days.getAsLong()));
                }
                seen.set(figure.slot());
            }
        }
        old.sort(Comparator.comparingLong(OldFigure::days).reversed());
        return new Freshness(maxAgeDays, seen.cardinality(), List.copyOf(old));
    }

    /// The gates that a comparison must pass.
    ///
    /// @param option the id of the option to look at; empty for the expected one, or the cheapest
    /// @param any whether the cheapest is to be looked at, whichever that is
    /// @param budgetUsd the most that it may cost a month, in the case `at`
    /// @param expect the id of the option that should be the cheapest
    /// @param maxAgeDays how old a dated figure in use may be on the day `today`
    public record Gates(
            Optional<String> option,
            boolean any,
            OptionalDouble budgetUsd,
            Case at,
            Optional<String> expect,
            OptionalInt maxAgeDays,
            LocalDate today) {

        /// The id of the option that the budget and the ages are asked of; empty where none is
        /// named.
        public Optional<String> named() {
            return option.or(() -> expect);
        }

        /// Whether ages are asked of one option, not of all that were compared.
        public boolean looksAtOne() {
            return any || named().isPresent();
        }

        public boolean asksNothing() {
            return budgetUsd.isEmpty() && expect.isEmpty() && maxAgeDays.isEmpty();
        }
    }
}
