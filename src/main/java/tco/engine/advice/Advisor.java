package tco.engine.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tco.engine.OptionResult;
import tco.engine.advice.Advice.Recommendation;
import tco.engine.advice.Advice.Second;
import tco.model.Case;
import tco.model.Option;
import tco.model.Quality;
import tco.model.Requirements;
import tco.model.Scenario;

/// Weighs the options of a scenario by the article's rules.
public final class Advisor {
    private Advisor() {}

    /// Judges every rule; recommends the cheapest option that meets the requirements, with a hybrid
    /// at its best routing among them.
    public static Advice advise(Scenario scenario, Optional<DailyVolume> daily) {
        Situation situation = Situation.of(scenario, daily);
        List<Finding> findings = Rules.ALL.stream().map(rule -> rule.judge(situation)).toList();
        Optional<Recommendation> recommendation = recommend(situation);
        return new Advice(
                situation,
                findings,
                recommendation,
                recommendation.flatMap(chosen -> against(chosen, findings)));
    }

    private static Optional<Recommendation> recommend(Situation situation) {
        List<Recommendation> candidates = new ArrayList<>();
        for (OptionResult result : situation.eligible()) {
            candidates.add(
                    new Recommendation(
                            result.option(),
                            result.usd(Case.TYPICAL),
                            Optional.empty(),
                            Optional.empty()));
        }
        situation.routing()
                .filter(routing -> meets(situation.scenario().requirements(), routing.option()))
                .ifPresent(routing ->
                        candidates.add(
                                new Recommendation(
                                        routing.option(),
                                        routing.usd(),
                                        Optional.of(routing.share()),
                                        Optional.empty())));
        candidates.sort(Comparator.comparingDouble(Recommendation::usd));
        return candidates.stream()
                .findFirst()
                .map(best ->
                        new Recommendation(
                                best.option(), best.usd(), best.share(), second(best, candidates)));
    }

    private static Optional<Second> second(Recommendation best, List<Recommendation> sorted) {
        return sorted.stream()
                .filter(other -> !other.option().id().equals(best.option().id()))
                .findFirst()
                .map(other -> new Second(other.option(), other.usd()));
    }

    private static boolean meets(Requirements requirements, Option option) {
        Optional<Quality> least = requirements.minQuality();
        boolean good =
                least.isEmpty()
                        || option.quality().map(q -> q.compareTo(least.get()) >= 0).orElse(false);
        return good && requirements.privacy().allows(option.deployment().dataPath());
    }

    private static Optional<Finding> against(Recommendation chosen, List<Finding> findings) {
        Side side = Side.of(chosen.option().deployment());
        return findings.stream()
                .filter(finding -> finding.speaksFor() != Side.NEITHER)
                .filter(finding -> finding.speaksFor() != side)
                .max(Comparator.comparingDouble(Finding::stakeUsd));
    }
}
