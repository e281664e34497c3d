package tco.engine.advice;

import java.util.List;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.model.Option;

/// Fewer than 5 developers that spend under $300 a month.
final class SmallTeamRule implements Rule {
    @Override
    public String id() {
        return "small-team";
    }

    @Override
    public String title() {
        return "Small teams";
    }

    @Override
    public String source() {
        return "the article, 'When API Wins'";
    }

    private static final double DEVELOPERS = 5;
    private static final double USD_A_MONTH = 300;

    @Override
    public boolean concerns(Option choice, Situation situation) {
        return false;
    }

    @Override
    public Finding judge(Situation situation) {
        if (situation.selfHostVersusApi().isEmpty()) {
            return silent("there are not both a machine and an API to compare");
        }
        double developers = situation.demand().developers();
        double apiUsd = situation.selfHostVersusApi().get().apiUsd();
        boolean small = developers < DEVELOPERS && apiUsd < USD_A_MONTH;
        double saving = situation.selfHostVersusApi().get().savingUsd();
        return finding(
                List.of(Measure.count("developers", developers), Measure.usd("API", apiUsd)),
                "under 5 developers and $300",
                small && saving <= 0 ? Side.API : Side.NEITHER,
                small ? Math.max(0, -saving) : 0,
                !small
                        ? "the team or its bill is larger than that"
                        : saving <= 0
                                ? "a small team with a small bill: self-hosting costs more than it saves"
                                : "a small team with a small bill, but self-hosting saves even so");
    }
}
