package tco.engine.advice;

import java.util.List;
import java.util.Optional;
import tco.engine.Provenance;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.model.Option;

/// What all rules together come to: one recommendation, and the strongest reason against it.
///
/// @param recommendation empty where no option meets the requirements
/// @param relaxations what could be had without one of the requirements
/// @param against what speaks most against it; empty where it is the only option
public record Advice(
        Situation situation,
        List<Finding> findings,
        Optional<Recommendation> recommendation,
        List<Relaxation> relaxations,
        Optional<Objection> against) {

    /// The option to choose.
    ///
    /// @param share of the work to serve locally; empty where the option is no hybrid
    /// @param second the next best option of the scenario and its dollars a month
    public record Recommendation(
            Option option, double usd, Optional<Double> share, Optional<Second> second) {
        public Side side() {
            return Side.of(option.deployment());
        }

        /// Whether its cost rests on an estimate.
        public boolean estimates() {
            return Provenance.of(option).estimates();
        }
    }

    /// The option that would have been chosen without the recommended one.
    public record Second(Option option, double usd) {
        /// Whether its cost rests on an estimate.
        public boolean estimates() {
            return Provenance.of(option).estimates();
        }
    }

    /// What speaks against a recommendation.
    ///
    /// @param rule the rule that says so, or what else does: `growth`, `next-best`
    /// @param stakeUsd dollars a month behind it; 0 where no money is at stake
    public record Objection(
            String rule, String title, String because, List<Measure> measures, double stakeUsd) {
        public Objection {
            measures = List.copyOf(measures);
        }

        static Objection of(Finding finding) {
            return new Objection(
                    finding.rule(),
                    finding.title(),
                    finding.because(),
                    List.of(),
                    finding.stakeUsd());
        }
    }
}
