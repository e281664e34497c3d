package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.model.Case;
import tco.model.Option;

/// Which option is the cheapest at which volume, as far as the figures behind the costs can tell:
/// exact ranges that are narrower than these figures are uncertain are one region, in which several
/// options cost about the same.
///
/// @param regions the smallest volumes first, without gaps
public record VolumeRegions(List<Region> regions) {
    /// Prices are rounded too.
    private static final double LEAST_UNCERTAINTY = 1.05;

    public VolumeRegions {
        regions = List.copyOf(regions);
    }

    /// Volumes in tokens a month, both included.
    ///
    /// @param to empty where it never ends
    /// @param options the cheapest; several where they are about equal, none where none serves it
    public record Region(BigInteger from, Optional<BigInteger> to, List<Option> options) {
        public Region {
            options = List.copyOf(options);
        }

        public boolean holds(double tokens) {
            return from.doubleValue() <= tokens
                    && to.map(last -> tokens <= last.doubleValue()).orElse(true);
        }
    }

    /// Merges neighbouring ranges each of which ends at less than so many times its first volume as
    /// the dearest case of its options, or of the one before, is times their cheapest case.
    public static VolumeRegions of(Comparison comparison, List<CheapestRange> ranges) {
        List<Region> regions = new ArrayList<>();
        int i = 0;
        while (i < ranges.size()) {
            int next = i;
            while (next < ranges.size() && isNarrow(ranges, next, comparison)) {
                next++;
            }
            if (next == i) {
                CheapestRange range = ranges.get(i);
                regions.add(
                        new Region(range.from(), range.to(), range.cheapest().stream().toList()));
                i++;
            } else {
                regions.add(
                        new Region(
                                ranges.get(i).from(),
                                ranges.get(next - 1).to(),
                                winners(ranges.subList(i - 1, Math.min(ranges.size(), next + 1)))));
                i = next;
            }
        }
        return new VolumeRegions(regions);
    }

    private static boolean isNarrow(List<CheapestRange> ranges, int index, Comparison comparison) {
        CheapestRange range = ranges.get(index);
        if (index == 0 || range.to().isEmpty() || range.cheapest().isEmpty()) {
            return false;
        }
        Optional<Option> before = ranges.get(index - 1).cheapest();
        double uncertainty =
                Math.max(
                        uncertainty(range.cheapest().get(), comparison),
                        before.map(option -> uncertainty(option, comparison)).orElse(1.0));
        return before.isPresent()
                && range.to().get().doubleValue() < range.from().doubleValue() * uncertainty;
    }

    /// How many times its cheapest case an option's dearest is, at the workload.
    private static double uncertainty(Option option, Comparison comparison) {
        for (OptionResult result : comparison.results()) {
            if (result.option().id().equals(option.id()) && result.usd(Case.LOW) > 0) {
                return Math.max(LEAST_UNCERTAINTY, result.usd(Case.HIGH) / result.usd(Case.LOW));
            }
        }
        return LEAST_UNCERTAINTY;
    }

    private static List<Option> winners(List<CheapestRange> ranges) {
        Set<Option> winners = new LinkedHashSet<>();
        ranges.forEach(range -> range.cheapest().ifPresent(winners::add));
        return List.copyOf(winners);
    }
}
