package tco.render.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.breakeven.Tipping;
import tco.engine.breakeven.Tipping.Tip;
import tco.model.Case;
import tco.render.SortOrder;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// What a comparison comes to, in plain sentences.
public final class Verdict {
    private final List<OptionResult> byCost;
    private final List<String> sentences = new ArrayList<>();

    private Verdict(Comparison comparison) {
        this.byCost = SortOrder.COST.sorted(comparison);
    }

    public static List<String> of(Comparison comparison, LocalDate today) {
        Verdict verdict = new Verdict(comparison);
        Optional<OptionResult> cheapest = comparison.cheapest();
        if (cheapest.isPresent()) {
            verdict.cheapest(cheapest.get());
            verdict.excludedButCheaper(cheapest.get());
            verdict.sentences.addAll(OpsVerdict.of(verdict.byCost, cheapest.get()));
            Tipping.of(comparison).ifPresent(verdict::tipping);
        } else {
            verdict.sentences.add("No option is eligible; each is shown with its reason.");
        }
        verdict.sentences.addAll(Freshness.of(comparison.results(), today));
        return verdict.sentences;
    }

    private void cheapest(OptionResult cheapest) {
        StringBuilder out = new StringBuilder(name(cheapest));
        double usd = cheapest.usd(Case.TYPICAL);
        out.append(" is the cheapest at ").append(MoneyText.brief(usd)).append(" a month");
        List<OptionResult> others = new ArrayList<>();
        for (OptionResult result : byCost) {
            if (result.eligible() && !result.isSameAs(cheapest)) {
                others.add(result);
            }
        }
        if (!others.isEmpty()) {
            out.append(": ");
            less(out, usd, others.getFirst(), "the next");
        }
        if (others.size() > 1) {
            out.append(", and ");
            less(out, usd, others.getLast(), "the dearest");
        }
        sentences.add(out.append('.').toString());
    }

    private static void less(StringBuilder out, double usd, OptionResult other, String which) {
        double otherUsd = other.usd(Case.TYPICAL);
        String difference = MoneyText.brief(otherUsd - usd);
        out.append(otherUsd == usd ? "as much as " : difference + " less than ");
        out.append(which).append(", ").append(name(other));
        out.append(" (").append(MoneyText.brief(otherUsd)).append(")");
    }

    private void excludedButCheaper(OptionResult cheapest) {
        for (OptionResult result : byCost) {
            if (!result.eligible() && result.usd(Case.TYPICAL) < cheapest.usd(Case.TYPICAL)) {
                sentences.add(
                        name(result)
                                + " would cost "
                                + MoneyText.brief(result.usd(Case.TYPICAL))
                                + " but is excluded: "
                                + result.excludedBecause().orElse("")
                                + ".");
                return;
            }
        }
    }

    private void tipping(Tipping tipping) {
        Optional<Tip> above = tipping.above();
        Optional<Tip> below = tipping.below();
        above.ifPresent(tip -> sentences.add(tip("At ", tip)));
        below.ifPresent(tip -> sentences.add(tip("Down at ", tip)));
        if (above.isEmpty() && below.isEmpty() && byCost.size() > 1) {
            sentences.add("No volume up to 1T tokens a month makes another option the cheapest.");
        }
    }

    public static String tip(String at, Tip tip) {
        return at
                + CountText.tokens((double) tip.tokens())
                + " tokens a month, "
                + tip.cheapest().name()
                + " becomes the cheapest.";
    }

    public static String name(OptionResult result) {
        return result.option().name();
    }
}
