package tco.engine.advice;

import java.util.List;
import tco.engine.advice.BestOptions.SelfHostVersusApi;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.engine.cost.ApiTokens;
import tco.engine.cost.Demand;
import tco.model.Plan;
import tco.model.Serving;
import tco.model.TokenClasses;

/// What the API saves by prompt caching, and what a local prefix cache does.
final class PromptCachingRule implements Rule {
    @Override
    public String id() {
        return "prompt-caching";
    }

    @Override
    public String title() {
        return "No prompt caching";
    }

    @Override
    public String source() {
        return "the article, 'The Hidden Costs of Self-Hosting'";
    }

    private static final double SECONDS_PER_HOUR = 3600;

    @Override
    public Finding judge(Situation situation) {
        if (situation.selfHostVersusApi().isEmpty()) {
            return silent("there are not both a machine and an API to compare");
        }
        SelfHostVersusApi contest = situation.selfHostVersusApi().get();
        if (contest.remote().deployment() instanceof Plan) {
            return silent("the best of the vendors' side are seats, whose fee stays the same");
        }
        TokenClasses tokens = situation.demand().tokens();
        double saved =
                tokens.cacheRead() + tokens.cacheWrite() == 0
                        ? 0
                        : uncachedUsd(situation, contest) - contest.apiUsd();
        Serving serving = contest.machines().hosting().serving();
        double prefix = tokens.cacheRead() == 0 ? 0 : situation.at().of(serving.prefixCache());
        double hours =
                serving.reading()
                        .prefillTokS()
                        .map(rate ->
                                tokens.cacheRead()
                                        * prefix
                                        / situation.at().of(rate)
                                        / SECONDS_PER_HOUR)
                        .orElse(0.0);
        boolean behind = tokens.cacheRead() > 0 && prefix == 0 && saved > 0;
        return finding(
                List.of(
                        Measure.tokens("cache reads a month", tokens.cacheRead()),
                        Measure.usd("saved at the API by caching", saved),
                        Measure.share("of the cache reads kept locally", prefix),
                        Measure.hours("of reading saved locally a month", hours)),
                "a local prefix cache",
                behind ? Side.API : Side.NEITHER,
                behind ? saved : 0,
                because(tokens, behind));
    }

    private static String because(TokenClasses tokens, boolean behind) {
        if (tokens.cacheRead() == 0) {
            return "the workload re-reads nothing from a cache";
        }
        return behind
                ? "no local prefix cache is counted here: set prefix_cache if the server keeps one"
                : "the article sees no caching in self-hosting, but local servers keep prefix"
                        + " caches, and this is what one does here";
    }

    /// The API bill if everything read and written to the cache were plain input.
    private static double uncachedUsd(Situation situation, SelfHostVersusApi contest) {
        Demand demand = situation.demand();
        TokenClasses tokens = demand.tokens();
        double input = tokens.uncached() + tokens.cacheRead() + tokens.cacheWrite();
        ApiTokens prices = ApiTokens.of(contest.api(), demand, situation.at());
        return prices.usd(new TokenClasses(input, 0, 0, tokens.output()));
    }
}
