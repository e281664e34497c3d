package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import tco.engine.OptionResult;
import tco.engine.cost.Bill;
import tco.model.Case;
import tco.model.Component;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// What the hours of looking after machines come to, and whether they decide.
final class OpsVerdict {
    private final List<OptionResult> machines = new ArrayList<>();

    private OpsVerdict(List<OptionResult> results) {
        for (OptionResult result : results) {
            if (result.monthly().typical().bill().has(Component.OPS)) {
                machines.add(result);
            }
        }
    }

    static List<String> of(List<OptionResult> results, OptionResult cheapest) {
        OpsVerdict verdict = new OpsVerdict(results);
        List<String> sentences = new ArrayList<>();
        if (verdict.machines.isEmpty()) {
            return sentences;
        }
        double most = verdict.usd(Case.HIGH, true);
        if (most == 0) {
            sentences.add("The time to look after the machines is not in these sums.");
            return sentences;
        }
        sentences.add(verdict.cost(most));
        OptionResult without = cheapestWithoutOps(results, cheapest);
        if (!without.isSameAs(cheapest)) {
            sentences.add(
                    "Without that time, " + Verdict.name(without) + " would be the cheapest.");
        }
        return sentences;
    }

    private String cost(double mostUsd) {
        String least = CountText.number(hours(Case.LOW, false));
        String most = CountText.number(hours(Case.HIGH, true));
        return "Looking after machines takes "
                + (least.equals(most) ? least : least + "-" + most)
                + " h a month: "
                + MoneyText.range(usd(Case.LOW, false), mostUsd)
                + " in each option that has them.";
    }

    private double usd(Case at, boolean most) {
        return extreme(at, most, false);
    }

    private double hours(Case at, boolean most) {
        return extreme(at, most, true);
    }

    private double extreme(Case at, boolean most, boolean hours) {
        double found = most ? 0 : Double.POSITIVE_INFINITY;
        for (OptionResult result : machines) {
            Bill bill = result.monthly().at(at).bill();
            double value = hours ? bill.quantity(Component.OPS) : bill.usd(Component.OPS);
            found = most ? Math.max(found, value) : Math.min(found, value);
        }
        return found;
    }

    private static OptionResult cheapestWithoutOps(
            List<OptionResult> results, OptionResult cheapest) {
        OptionResult best = cheapest;
        for (OptionResult result : results) {
            if (result.eligible() && usdWithoutOps(result) < usdWithoutOps(best)) {
                best = result;
            }
        }
        return best;
    }

    private static double usdWithoutOps(OptionResult result) {
        return result.usd(Case.TYPICAL) - result.monthly().typical().bill().usd(Component.OPS);
    }
}
