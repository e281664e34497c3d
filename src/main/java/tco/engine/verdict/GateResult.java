package tco.engine.verdict;

import java.util.List;
import java.util.Optional;
import tco.model.Case;
import tco.model.Figure;

/// What a gate finds.
public sealed interface GateResult {
    /// The gate's name in output.
    String gate();

    boolean met();

    /// What an option costs a month against the most that it may.
    ///
    /// @param option the id of the option; empty where none is eligible
    /// @param excludedBecause why that option may not win; empty where it may
    /// @param costKnown whether the cost is the option's, and not only a floor under it
    /// @param estimates whether the cost rests on any
    record Budget(
            Optional<String> option,
            Optional<String> excludedBecause,
            Case at,
            boolean costKnown,
            boolean estimates,
            double usd,
            double budgetUsd)
            implements GateResult {
        /// A sum of lines is this share of itself off at most.
        private static final double ROUNDING = 1e-12;

        @Override
        public String gate() {
            return "budget";
        }

        @Override
        public boolean met() {
            return option.isPresent() && costKnown && usd <= budgetUsd * (1 + ROUNDING);
        }
    }

    /// The option that is the cheapest against the one that should be.
    record Expectation(Optional<String> cheapest, String expected) implements GateResult {
        @Override
        public String gate() {
            return "expect";
        }

        @Override
        public boolean met() {
            return cheapest.isPresent() && cheapest.get().equals(expected);
        }
    }

    /// The figures that are older than allowed, oldest first.
    record Freshness(int maxAgeDays, int looked, List<OldFigure> old) implements GateResult {
        @Override
        public String gate() {
            return "max_age";
        }

        @Override
        public boolean met() {
            return old.isEmpty();
        }
    }

    record OldFigure(Figure figure, long days) {}
}
