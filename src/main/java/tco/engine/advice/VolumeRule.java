package tco.engine.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import tco.engine.advice.Advice.Recommendation;

/// Volume against the break-even between the best of each side.
final class VolumeRule implements Rule {
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
    public boolean concerns(Recommendation choice, Situation situation) {
        return false;
    }

    @Override
    public Finding judge(Situation situation) {
        if (situation.contest().isEmpty()) {
            return Finding.silent(this, "there are not both a machine and an API to compare");
        }
        Contest contest = situation.contest().get();
        OptionalLong from = Crossover.tokens(contest, situation.at());
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.tokens("tokens a month", situation.demand().tokens().total()));
        from.ifPresent(tokens -> measures.add(Measure.tokens("break-even at", (double) tokens)));
        measures.add(Measure.usd("self-hosting", contest.localUsd()));
        measures.add(Measure.usd("API", contest.apiUsd()));
        boolean wins = contest.savingUsd() > 0;
        return finding(
                measures,
                from.isPresent() ? "the break-even" : "no break-even up to 1T",
                wins ? Side.SELF_HOSTING : Side.API,
                Math.abs(contest.savingUsd()),
                contest.local().name()
                        + (wins ? " costs less than " : " does not cost less than ")
                        + contest.remote().name()
                        + " at this volume");
    }
}
