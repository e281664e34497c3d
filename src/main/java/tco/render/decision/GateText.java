package tco.render.decision;

import java.util.ArrayList;
import java.util.List;
import tco.engine.verdict.GateResult;
import tco.engine.verdict.GateResult.Budget;
import tco.engine.verdict.GateResult.Expectation;
import tco.engine.verdict.GateResult.Freshness;
import tco.engine.verdict.GateResult.OldFigure;
import tco.render.text.MoneyText;

/// What a gate found, in words.
final class GateText {
    private static final int MOST_NAMES = 3;

    private GateText() {}

    static String state(GateResult result) {
        return result.met() ? "ok" : "broken";
    }

    /// On one line.
    static String found(GateResult result) {
        return switch (result) {
            case Budget budget -> budget(budget);
            case Expectation expectation -> expectation(expectation);
            case Freshness freshness -> freshness(freshness);
        };
    }

    private static String budget(Budget budget) {
        if (budget.option().isEmpty()) {
            return "no option is eligible";
        }
        String costs = exact(budget.usd());
        String most = exact(budget.budgetUsd());
        boolean alike = !budget.met() && costs.equals(most);
        return budget.option().get()
                + (budget.costKnown() ? " costs " : " costs at least ")
                + (alike ? plain(budget.usd()) : costs)
                + (budget.estimates() ? "~" : "")
                + " a month ("
                + budget.at().key()
                + (budget.estimates() ? "; ~ rests on an estimate" : "")
                + "), "
                + against(budget)
                + (alike ? plain(budget.budgetUsd()) : most)
                + budget.excludedBecause().map(why -> "; it may not win: " + why).orElse("");
    }

    private static String against(Budget budget) {
        if (budget.met()) {
            return "within ";
        }
        return budget.costKnown() || budget.usd() > budget.budgetUsd()
                ? "above "
                : "and nobody knows whether that is within ";
    }

    private static String exact(double usd) {
        return MoneyText.toTheCent(usd);
    }

    /// All digits, for sums whose cents are the same.
    private static String plain(double usd) {
        return MoneyText.inFull(usd);
    }

    private static String expectation(Expectation expectation) {
        return expectation
                .cheapest()
                .map(cheapest -> "the cheapest option is " + cheapest)
                .map(found -> expectation.met() ? found : found + ", not " + expectation.expected())
                .orElse(
                        "no option is eligible, so "
                                + expectation.expected()
                                + " is not the cheapest");
    }

    private static String freshness(Freshness freshness) {
        if (freshness.met()) {
            return "none of "
                    + freshness.looked()
                    + " dated figures is older than "
                    + freshness.maxAgeDays()
                    + " days";
        }
        List<OldFigure> old = freshness.old();
        List<String> names = new ArrayList<>();
        for (OldFigure figure : old.subList(0, Math.min(MOST_NAMES, old.size()))) {
            names.add(figure.figure().path() + " (" + figure.figure().source().asOf() + ")");
        }
        String more = old.size() > MOST_NAMES ? " and " + (old.size() - MOST_NAMES) + " more" : "";
        return old.size()
                + " of "
                + freshness.looked()
                + " dated figures are older than "
                + freshness.maxAgeDays()
                + " days: "
                + String.join(", ", names)
                + more;
    }
}
