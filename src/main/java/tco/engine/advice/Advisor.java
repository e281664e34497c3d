package tco.engine.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.engine.OptionResult;
import tco.engine.advice.Advice.Recommendation;
import tco.engine.advice.Advice.Relaxation;
import tco.engine.advice.Advice.Second;
import tco.engine.advice.Finding.Side;
import tco.engine.advice.Variation.DailyVolume;
import tco.model.Case;
import tco.model.Scenario;

/// Weighs the options of a scenario by the article's rules.
public final class Advisor {
    /// Every rule, in the article's order.
    public static final List<Rule> RULES =
            List.of(
                    new VolumeRule(),
                    new PrivacyRule(),
                    new BudgetRule(),
                    new FrontierRule(),
                    new VariableLoadRule(),
                    new SmallTeamRule(),
                    new OpsRule(),
                    new QualityGapRule(),
                    new PromptCachingRule(),
                    new HybridRule());

    private Advisor() {}

    /// Judges every rule; recommends the cheapest option that meets the requirements, with a hybrid
    /// at its best routing among them.
    public static Advice advise(Scenario scenario, Optional<DailyVolume> daily) {
        Situation situation = Situation.of(scenario, daily);
        List<Recommendation> candidates = candidates(situation);
        Map<Rule, Finding> findings = new LinkedHashMap<>();
        for (Rule rule : RULES) {
            Finding finding = rule.judge(situation);
            boolean open =
                    finding.speaksFor() == Side.NEITHER
                            || candidates.stream().anyMatch(c -> c.side() == finding.speaksFor());
            findings.put(rule, open ? finding : finding.moot());
        }
        Optional<Recommendation> recommendation = recommend(candidates);
        recommendation.ifPresent(chosen -> limit(findings, chosen, situation));
        return new Advice(
                situation,
                List.copyOf(findings.values()),
                recommendation,
                Relaxation.of(situation),
                recommendation.flatMap(
                        chosen -> new Objections(chosen, situation).strongest(findings)));
    }

    /// Who takes the recommendation cannot lose more than what it costs, or than the bill of today;
    /// and who pays a bill today can save no more than that.
    private static void limit(
            Map<Rule, Finding> findings, Recommendation chosen, Situation situation) {
        Optional<Double> today = situation.compared().today().map(paid -> paid.usd(Case.TYPICAL));
        double most = Math.max(chosen.usd(), today.orElse(0.0));
        findings.replaceAll((_, finding) ->
                finding.speaks() && (today.isPresent() || finding.speaksFor() != chosen.side())
                        ? finding.atMost(most)
                        : finding);
    }

    private static Optional<Recommendation> recommend(List<Recommendation> candidates) {
        return candidates.stream()
                .findFirst()
                .map(best ->
                        new Recommendation(
                                best.option(), best.usd(), best.share(), second(best, candidates)));
    }

    /// What meets the requirements, cheapest first.
    private static List<Recommendation> candidates(Situation situation) {
        List<Recommendation> candidates = new ArrayList<>();
        for (OptionResult result : situation.eligible()) {
            candidates.add(
                    new Recommendation(
                            result.option(),
                            result.usd(Case.TYPICAL),
                            Optional.empty(),
                            Optional.empty()));
        }
        situation
                .choosable()
                .ifPresent(routing ->
                        candidates.add(
                                new Recommendation(
                                        routing.option(),
                                        routing.usd(),
                                        Optional.of(routing.share()),
                                        Optional.empty())));
        candidates.sort(Comparator.comparingDouble(Recommendation::usd));
        return candidates;
    }

    private static Optional<Second> second(Recommendation best, List<Recommendation> sorted) {
        return sorted.stream()
                .filter(other -> !other.option().id().equals(best.option().id()))
                .findFirst()
                .map(other -> new Second(other.option(), other.usd()));
    }
}
