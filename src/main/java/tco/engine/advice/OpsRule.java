package tco.engine.advice;

import java.util.List;
import tco.engine.advice.BestOptions.SelfHostVersusApi;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.engine.cost.Costs;
import tco.model.Component;

/// Hours of upkeep against what self-hosting saves before them.
final class OpsRule implements Rule {
    @Override
    public String id() {
        return "ops-overhead";
    }

    @Override
    public String title() {
        return "Operational overhead";
    }

    @Override
    public String source() {
        return "the article, 'The Hidden Costs of Self-Hosting'";
    }

    @Override
    public Finding judge(Situation situation) {
        if (situation.selfHostVersusApi().isEmpty()) {
            return silent("there are not both a machine and an API to compare");
        }
        SelfHostVersusApi contest = situation.selfHostVersusApi().get();
        var bill = Costs.monthly(contest.local(), situation.at()).bill();
        double opsUsd = bill.usd(Component.OPS);
        double before = contest.savingUsd() + opsUsd;
        boolean eaten = before > 0 && opsUsd >= before;
        return finding(
                List.of(
                        Measure.hours("upkeep a month", bill.quantity(Component.OPS)),
                        Measure.usd("upkeep", opsUsd),
                        Measure.usd("saving before upkeep", before)),
                "upkeep below the saving",
                opsUsd > 0 && (before <= 0 || eaten) ? Side.API : Side.NEITHER,
                opsUsd,
                opsUsd == 0
                        ? "no upkeep is counted here: the article names 2-5 hours a month"
                        : before <= 0
                                ? "there is no saving that could pay for the upkeep"
                                : eaten
                                        ? "the upkeep costs all that self-hosting saves"
                                        : "self-hosting saves more than its upkeep costs");
    }
}
