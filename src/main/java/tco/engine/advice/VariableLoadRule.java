package tco.engine.advice;

import java.util.List;
import tco.engine.advice.BestOptions.SelfHostVersusApi;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;

/// Quiet days against deadline days: what the machines idle, and what does not fit them.
final class VariableLoadRule implements Rule {
    @Override
    public String id() {
        return "variable-load";
    }

    @Override
    public String title() {
        return "Variable workloads";
    }

    @Override
    public String source() {
        return "the article, 'When API Wins'";
    }

    @Override
    public Finding judge(Situation situation) {
        if (situation.selfHostVersusApi().isEmpty() || situation.variation().isEmpty()) {
            return silent("there are not both a machine and an API to compare");
        }
        Variation variation = situation.variation().get();
        SelfHostVersusApi contest = situation.selfHostVersusApi().get();
        double dearer = variation.localUsd() - contest.apiUsd();
        List<Measure> measures =
                List.of(
                        Measure.tokens("quiet day", variation.days().quiet()),
                        Measure.tokens("deadline day", variation.days().deadline()),
                        Measure.count("deadline days a month", variation.deadlineDays()),
                        Measure.count("machines", variation.units()),
                        Measure.count("machines for a deadline day", variation.peakUnits()),
                        Measure.share("idle on a quiet day", variation.idleShare()),
                        Measure.tokens("overflow on a deadline day", variation.overflowTokens()),
                        Measure.usd("overflow at the API", variation.overflowUsd()));
        return finding(
                measures,
                "below the API, overflow included",
                dearer < 0 ? Side.SELF_HOSTING : Side.API,
                Math.abs(dearer),
                dearer < 0
                        ? "even with the overflow of deadline days at the API, self-hosting costs"
                                + " less"
                        : "the machines idle on quiet days, and with the overflow of deadline days"
                                + " self-hosting costs more");
    }
}
