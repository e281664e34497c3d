package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tco.engine.OptionResult;
import tco.engine.breakeven.NearestCrossovers;
import tco.engine.breakeven.NearestCrossovers.Crossover;
import tco.engine.verdict.FigureQuality;
import tco.engine.verdict.Upkeep;
import tco.engine.verdict.Verdict;
import tco.engine.verdict.Verdict.Margin;
import tco.engine.verdict.Verdict.Winner;
import tco.engine.verdict.VolumesVerdict;
import tco.engine.verdict.VolumesVerdict.VolumeSpan;
import tco.model.Case;
import tco.model.Option;
import tco.render.document.Document.Entry;
import tco.render.document.Document.Lines;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// What comparisons come to, in plain sentences: the most important first.
public final class VerdictText {
    private static final int MOST_NAMES = 4;

    private final List<String> sentences = new ArrayList<>();

    private final Function<Option, String> name;

    private VerdictText(Function<Option, String> name) {
        this.name = name;
    }

    public static List<String> of(Verdict verdict) {
        VerdictText text = new VerdictText(Option::name);
        if (verdict.winner().isPresent()) {
            text.winner(verdict.winner().get());
            verdict.excludedButCheaper().ifPresent(text::excludedButCheaper);
            verdict.upkeep().ifPresent(text::upkeep);
            verdict.crossovers().ifPresent(text::crossovers);
        } else {
            text.sentences.add("No option is eligible; each is shown with its reason.");
        }
        text.figures(verdict.figures());
        return text.sentences;
    }

    /// The volumes at which another option becomes the cheapest, in short names.
    static List<String> crossovers(Verdict verdict) {
        VerdictText text = new VerdictText(Option::shortName);
        verdict.crossovers().ifPresent(text::crossovers);
        return text.sentences;
    }

    public static List<String> of(VolumesVerdict verdict) {
        VerdictText text = new VerdictText(Option::name);
        boolean everywhere = verdict.spans().size() == 1;
        verdict.spans()
                .forEach(span -> text.span(span, everywhere ? " at every volume, " : " at "));
        verdict.between().forEach(tip -> text.tip("At ", tip));
        verdict.below().ifPresent(tip -> text.tip("Below these, at ", tip));
        verdict.above().ifPresent(tip -> text.tip("Above these, at ", tip));
        text.figures(verdict.figures());
        return text.sentences;
    }

    /// Each sentence on lines of its own.
    static Lines lines(List<String> sentences) {
        List<Entry> entries = new ArrayList<>();
        sentences.forEach(sentence -> entries.add(new Entry("", sentence)));
        return new Lines("", entries);
    }

    private void winner(Winner winner) {
        StringBuilder out = new StringBuilder(name(winner.option()));
        out.append(" is the cheapest at ").append(MoneyText.brief(winner.usd())).append(" a month");
        winner.next().ifPresent(margin -> less(out.append(": "), margin, "the next"));
        winner.dearest().ifPresent(margin -> less(out.append(", and "), margin, "the dearest"));
        sentences.add(out.append('.').toString());
    }

    private void less(StringBuilder out, Margin margin, String which) {
        String difference = MoneyText.brief(margin.moreUsd());
        out.append(margin.moreUsd() == 0 ? "as much as " : difference + " less than ");
        out.append(which).append(", ").append(name(margin.option()));
        out.append(" (").append(typical(margin.option())).append(")");
    }

    private void excludedButCheaper(OptionResult result) {
        sentences.add(
                name(result)
                        + " would cost "
                        + typical(result)
                        + " but is excluded: "
                        + result.excludedBecause().orElse("")
                        + ".");
    }

    private void upkeep(Upkeep upkeep) {
        if (!upkeep.isCharged()) {
            sentences.add("The time to look after the machines is not in these sums.");
            return;
        }
        String least = CountText.number(upkeep.leastHours());
        String most = CountText.number(upkeep.mostHours());
        sentences.add(
                "Looking after machines takes "
                        + (least.equals(most) ? least : least + "-" + most)
                        + " h a month: "
                        + MoneyText.range(upkeep.leastUsd(), upkeep.mostUsd())
                        + " in each option that has them.");
        upkeep.cheapestWithout()
                .ifPresent(result ->
                        sentences.add(
                                "Without that time, " + name(result) + " would be the cheapest."));
    }

    private void crossovers(NearestCrossovers crossovers) {
        crossovers.above().ifPresent(tip -> tip("At ", tip));
        crossovers.below().ifPresent(tip -> tip("Down at ", tip));
        if (crossovers.above().isEmpty() && crossovers.below().isEmpty()) {
            sentences.add("No volume up to 1T tokens a month makes another option the cheapest.");
        }
    }

    private void tip(String at, Crossover tip) {
        sentences.add(
                at
                        + CountText.tokens((double) tip.tokens())
                        + " tokens a month, "
                        + name.apply(tip.cheapest())
                        + " becomes the cheapest.");
    }

    private void span(VolumeSpan span, String at) {
        String from = CountText.tokens(span.fromTokens());
        String volumes =
                span.fromTokens() == span.toTokens()
                        ? from
                        : from + " to " + CountText.tokens(span.toTokens());
        String winner =
                span.cheapest()
                        .map(result -> name(result) + " is the cheapest")
                        .orElse("No option is eligible");
        sentences.add(winner + at + volumes + " tokens a month.");
    }

    private void figures(FigureQuality figures) {
        List<String> old = new ArrayList<>();
        for (OptionResult result : figures.outdated()) {
            old.add(result.option().id() + " (" + result.oldestFigure().orElse("") + ")");
        }
        if (!old.isEmpty()) {
            sentences.add(
                    "Figures older than " + FigureQuality.OLD_DAYS + " days: " + names(old) + ".");
        }
        List<String> estimated = new ArrayList<>();
        figures.estimated().forEach(result -> estimated.add(result.option().id()));
        if (!estimated.isEmpty()) {
            sentences.add("Estimates: " + names(estimated) + ".");
        }
    }

    private static String names(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES))
                        + " and "
                        + (names.size() - MOST_NAMES)
                        + " more";
    }

    private static String typical(OptionResult result) {
        return MoneyText.brief(result.usd(Case.TYPICAL));
    }

    private String name(OptionResult result) {
        return name.apply(result.option());
    }
}
