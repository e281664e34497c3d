package tco.engine.advice;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.advice.BestOptions.SelfHostVersusApi;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.engine.breakeven.BreakEvens;
import tco.engine.breakeven.NoBreakEvenException;
import tco.model.Option;
import tco.model.Point;

/// Volume against the break-even between the best of each side.
final class VolumeRule implements Rule {
    private static final BigInteger MOST_TOKENS = BigInteger.valueOf(1_000_000_000_000L);

    @Override
    public String id() {
        return "volume";
    }

    @Override
    public String title() {
        return "High-volume, routine tasks";
    }

    @Override
    public String source() {
        return "the article, 'When Self-Hosting Wins'";
    }

    @Override
    public boolean concerns(Option choice, Situation situation) {
        return false;
    }

    @Override
    public Finding judge(Situation situation) {
        if (situation.selfHostVersusApi().isEmpty()) {
            return silent("there are not both a machine and an API to compare");
        }
        SelfHostVersusApi contest = situation.selfHostVersusApi().get();
        Optional<BigInteger> from = breakEven(contest, situation.at());
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.tokens("tokens a month", situation.demand().tokens().total()));
        from.ifPresent(
                tokens -> measures.add(Measure.tokens("break-even at", tokens.doubleValue())));
        measures.add(Measure.usd("self-hosting", contest.localUsd()));
        measures.add(Measure.usd("API", contest.apiUsd()));
        boolean wins = contest.savingUsd() > 0;
        return finding(
                measures,
                from.isPresent() ? "the break-even" : "no break-even at any volume",
                wins ? Side.SELF_HOSTING : Side.API,
                Math.abs(contest.savingUsd()),
                contest.local().shortName()
                        + (wins ? " costs less than " : " does not cost less than ")
                        + contest.remote().shortName()
                        + " at this volume");
    }

    /// The first volume at which self-hosting costs less, the mix held constant.
    private static Optional<BigInteger> breakEven(SelfHostVersusApi contest, Point at) {
        try {
            return BreakEvens.of(
                            contest.local(), contest.remote(), at, BigInteger.ZERO, MOST_TOKENS, 1)
                    .first();
        } catch (NoBreakEvenException _) {
            return Optional.empty();
        }
    }
}
