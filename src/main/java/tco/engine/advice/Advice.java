package tco.engine.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tco.engine.Eligibility;
import tco.engine.OptionResult;
import tco.engine.Provenance;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.model.Case;
import tco.model.Option;
import tco.model.Quality;
import tco.model.Requirements;
import tco.model.Requirements.Privacy;

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

    /// What could be had if one requirement were dropped.
    ///
    /// @param rule the rule that the requirement belongs to
    /// @param requirement as a profile writes it, `privacy: stays`
    /// @param option the cheapest that meets all the others
    /// @param usd dollars a month of it
    public record Relaxation(
            String rule, String title, String requirement, Option option, double usd) {

        /// The requirements of a situation, each dropped alone.
        static List<Relaxation> of(Situation situation) {
            Requirements asked = situation.scenario().requirements();
            List<Relaxation> relaxations = new ArrayList<>();
            if (asked.privacy() != Privacy.ANY) {
                cheapest(situation, asked.withoutPrivacy())
                        .map(best ->
                                of(new PrivacyRule(), "privacy: " + asked.privacy().key(), best))
                        .ifPresent(relaxations::add);
            }
            Optional<Quality> quality = asked.minQuality();
            if (quality.isPresent()) {
                cheapest(situation, asked.withoutQuality())
                        .map(best ->
                                of(new FrontierRule(), "min_quality: " + quality.get().key(), best))
                        .ifPresent(relaxations::add);
            }
            return relaxations;
        }

        private static Relaxation of(Rule rule, String requirement, OptionResult best) {
            return new Relaxation(
                    rule.id(), rule.title(), requirement, best.option(), best.usd(Case.TYPICAL));
        }

        private static Optional<OptionResult> cheapest(Situation situation, Requirements others) {
            return situation.compared().results().stream()
                    .filter(result -> Eligibility.servesAll(result.servedShare()))
                    .filter(result -> situation.ruledOut(others, result.option()).isEmpty())
                    .min(Comparator.comparingDouble(result -> result.usd(Case.TYPICAL)));
        }
    }
}
