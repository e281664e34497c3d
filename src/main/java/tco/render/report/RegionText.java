package tco.render.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import tco.engine.breakeven.VolumeRegions.Region;
import tco.model.Option;
import tco.render.text.CountText;

/// At which volumes which option is the cheapest, in a few sentences around the workload's own.
final class RegionText {
    private static final int MOST_SENTENCES = 4;
    private static final int MOST_NAMES = 3;

    private RegionText() {}

    /// @param own the workload's tokens a month
    static List<String> of(List<Region> regions, double own) {
        int at = 0;
        for (int i = 0; i < regions.size(); i++) {
            at = regions.get(i).holds(own) ? i : at;
        }
        int first = Math.clamp(at - 1L, 0, Math.max(0, regions.size() - MOST_SENTENCES));
        int last = Math.min(regions.size(), first + MOST_SENTENCES);
        List<String> sentences = new ArrayList<>();
        for (int i = first; i < last; i++) {
            sentences.add(sentence(regions.get(i), i == 0));
        }
        return sentences;
    }

    private static String sentence(Region region, boolean fromStart) {
        String from = tokens(region.from());
        String to = region.to().map(RegionText::tokens).orElse("");
        if (region.options().size() > 1) {
            String range = to.isEmpty() ? "from " + from + " on" : "from " + from + " to " + to;
            return "About equal " + range + ": " + names(region.options()) + ".";
        }
        String range =
                to.isEmpty()
                        ? fromStart ? "At every volume" : "From " + from + " tokens a month on"
                        : fromStart
                                ? "Up to " + to + " tokens a month"
                                : "From " + from + " to " + to + " tokens a month";
        return region.options().isEmpty()
                ? range + ", no option serves as much."
                : range + ", " + region.options().getFirst().name() + " is the cheapest.";
    }

    private static String names(List<Option> options) {
        List<String> names = new ArrayList<>();
        options.stream().limit(MOST_NAMES).forEach(option -> names.add(option.name()));
        int others = options.size() - names.size();
        if (others > 0) {
            return String.join(", ", names) + " and " + CountText.counted(others, "other");
        }
        String last = names.removeLast();
        return String.join(", ", names) + " and " + last;
    }

    private static String tokens(BigInteger count) {
        return CountText.about(count.doubleValue());
    }
}
