package tco.engine.advice;

import java.util.List;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.engine.advice.Variation.Spread;

/// The spread of the bill when daily volume varies.
final class BudgetRule implements Rule {
    private static final String THRESHOLD = "the dearest month";

    @Override
    public String id() {
        return "predictable-budget";
    }

    @Override
    public String title() {
        return "Predictable budgeting";
    }

    @Override
    public String source() {
        return "the article, 'When Self-Hosting Wins'";
    }

    @Override
    public Finding judge(Situation situation) {
        if (situation.selfHostVersusApi().isEmpty() || situation.variation().isEmpty()) {
            return silent("there are not both a machine and an API to compare");
        }
        Spread local = situation.variation().get().local();
        Spread api = situation.variation().get().api();
        List<Measure> measures =
                List.of(
                        Measure.usd("API in a quiet month", api.quietUsd()),
                        Measure.usd("API in a month of deadlines", api.deadlineUsd()),
                        Measure.usd("self-hosting in a quiet month", local.quietUsd()),
                        Measure.usd("self-hosting in a month of deadlines", local.deadlineUsd()));
        double steadier = api.usd() - local.usd();
        double dearest = api.deadlineUsd() - local.deadlineUsd();
        if (steadier == 0) {
            return finding(measures, THRESHOLD, Side.NEITHER, 0, "both bills move alike");
        }
        if (steadier < 0) {
            return finding(
                    measures,
                    THRESHOLD,
                    Side.API,
                    -steadier,
                    "from a quiet month to a month of deadlines, the API bill moves less: overflow"
                            + " takes the advantage of fixed costs");
        }
        return finding(
                measures,
                THRESHOLD,
                dearest > 0 ? Side.SELF_HOSTING : Side.API,
                Math.abs(dearest),
                dearest > 0
                        ? "the self-hosted bill moves less, and a budget for the dearest month is"
                                + " smaller"
                        : "the self-hosted bill moves less, but even the dearest month at the API"
                                + " costs no more");
    }
}
