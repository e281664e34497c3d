package tco.render.volumes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.breakeven.Tipping;
import tco.engine.breakeven.VolumeSeries;
import tco.engine.breakeven.VolumeSeries.AtVolume;
import tco.engine.breakeven.VolumeSeries.Change;
import tco.render.comparison.Freshness;
import tco.render.comparison.Headline;
import tco.render.comparison.Verdict;
import tco.render.text.CountText;

/// What comparisons at several volumes come to, in plain sentences.
final class VolumesVerdict {
    private VolumesVerdict() {}

    /// What the volumes have in common.
    static String headline(VolumeSeries series, VolumesGrid grid) {
        Comparison largest = series.ascending().getLast().comparison();
        return grid.volumes()
                + " volumes of tokens a month"
                + Headline.shares(largest)
                + Headline.terms(largest)
                + "; "
                + grid.subject();
    }

    static List<String> of(VolumeSeries series, LocalDate today) {
        List<String> sentences = new ArrayList<>();
        List<AtVolume> ascending = series.ascending();
        List<Change> changes = series.changes();
        winners(ascending, sentences);
        for (Change change : changes) {
            change.first().ifPresent(tip -> sentences.add(Verdict.tip("At ", tip)));
        }
        Tipping.of(ascending.getFirst().comparison())
                .flatMap(Tipping::below)
                .ifPresent(tip -> sentences.add(Verdict.tip("Below these, at ", tip)));
        Tipping.of(ascending.getLast().comparison())
                .flatMap(Tipping::above)
                .ifPresent(tip -> sentences.add(Verdict.tip("Above these, at ", tip)));
        sentences.addAll(Freshness.of(series.volumes().getFirst().comparison().results(), today));
        return sentences;
    }

    /// One sentence for each stretch of volumes with the same winner.
    private static void winners(List<AtVolume> ascending, List<String> sentences) {
        int from = 0;
        while (from < ascending.size()) {
            int to = from;
            while (to + 1 < ascending.size()
                    && ascending.get(to + 1).cheapest().equals(ascending.get(from).cheapest())) {
                to++;
            }
            boolean all = from == 0 && to == ascending.size() - 1;
            sentences.add(
                    winner(ascending.get(from).comparison().cheapest())
                            + (all ? " at every volume, " : " at ")
                            + stretch(ascending.get(from), ascending.get(to))
                            + " tokens a month.");
            from = to + 1;
        }
    }

    private static String winner(Optional<OptionResult> cheapest) {
        return cheapest.map(result -> Verdict.name(result) + " is the cheapest")
                .orElse("No option is eligible");
    }

    private static String stretch(AtVolume from, AtVolume to) {
        String smallest = CountText.tokens(from.tokens());
        return from.tokens() == to.tokens()
                ? smallest
                : smallest + " to " + CountText.tokens(to.tokens());
    }
}
