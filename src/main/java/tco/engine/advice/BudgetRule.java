package tco.engine.advice;

import java.util.List;

/// The spread of the bill when daily volume varies.
final class BudgetRule implements Rule {
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
        if (situation.contest().isEmpty() || situation.variation().isEmpty()) {
            return Finding.silent(this, "there are not both a machine and an API to compare");
        }
        Variation variation = situation.variation().get();
        double steadier = variation.api().usd() - variation.local().usd();
        double premium = -situation.contest().get().savingUsd();
        List<Measure> measures =
                List.of(
                        Measure.usd("spread of the API bill", variation.api().usd()),
                        Measure.usd("spread of the self-hosted bill", variation.local().usd()),
                        Measure.usd("premium for self-hosting", Math.max(0, premium)));
        return finding(
                measures,
                "the smaller spread",
                steadier > 0 ? Side.SELF_HOSTING : Side.API,
                Math.abs(steadier),
                steadier > 0
                        ? "from a quiet month to a month of deadlines, the self-hosted bill moves less"
                        : "from a quiet month to a month of deadlines, the API bill moves no more:"
                                + " overflow takes the advantage of fixed costs");
    }
}
