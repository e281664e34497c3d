package tco.engine.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tco.engine.Eligibility;
import tco.engine.OptionResult;
import tco.model.Case;
import tco.model.Option;
import tco.model.Quality;
import tco.model.Requirements;
import tco.model.Requirements.Privacy;

/// What could be had if one requirement were dropped.
///
/// @param rule the rule that the requirement belongs to
/// @param requirement as a profile writes it, `privacy: stays`
/// @param option the cheapest that meets all the others
/// @param usd dollars a month of it
public record Relaxation(String rule, String title, String requirement, Option option, double usd) {

    /// The requirements of a situation, each dropped alone.
    static List<Relaxation> of(Situation situation) {
        Requirements asked = situation.scenario().requirements();
        List<Relaxation> relaxations = new ArrayList<>();
        if (asked.privacy() != Privacy.ANY) {
            cheapest(situation, asked.withoutPrivacy())
                    .map(best -> of(new PrivacyRule(), "privacy: " + asked.privacy().key(), best))
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
        return situation.comparison().results().stream()
                .filter(result -> Eligibility.servesAll(result.servedShare()))
                .filter(result -> situation.ruledOut(others, result.option()).isEmpty())
                .min(Comparator.comparingDouble(result -> result.usd(Case.TYPICAL)));
    }
}
