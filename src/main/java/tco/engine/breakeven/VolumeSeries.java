package tco.engine.breakeven;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.breakeven.NearestCrossovers.Crossover;

/// The same options compared at several monthly volumes, in the order asked for.
public record VolumeSeries(List<AtVolume> volumes) {
    public VolumeSeries {
        volumes = List.copyOf(volumes);
        if (volumes.isEmpty()) {
            throw new IllegalArgumentException("a series needs a volume");
        }
    }

    /// A comparison and the tokens a month that it was asked for.
    public record AtVolume(double tokens, Comparison comparison) {
        /// The id of the cheapest option; empty where none is eligible.
        public Optional<String> cheapest() {
            return comparison.cheapest().map(result -> result.option().id());
        }
    }

    /// A change of the cheapest option from one volume to the next larger one.
    ///
    /// @param first the volume between them at which the smaller one's winner first loses, where it
    ///   was found
    public record Change(AtVolume smaller, AtVolume larger, Optional<Crossover> first) {}

    /// From the smallest volume to the largest.
    public List<AtVolume> ascending() {
        return volumes.stream().sorted(Comparator.comparingDouble(AtVolume::tokens)).toList();
    }

    /// Where the cheapest option changes, from the smallest volume to the largest.
    public List<Change> changes() {
        List<AtVolume> ascending = ascending();
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < ascending.size(); i++) {
            AtVolume smaller = ascending.get(i - 1);
            AtVolume larger = ascending.get(i);
            if (!smaller.cheapest().equals(larger.cheapest())) {
                changes.add(new Change(smaller, larger, first(smaller, larger)));
            }
        }
        return changes;
    }

    private static Optional<Crossover> first(AtVolume smaller, AtVolume larger) {
        return NearestCrossovers.of(smaller.comparison)
                .flatMap(NearestCrossovers::above)
                .filter(crossover -> crossover.tokens() <= larger.tokens);
    }
}
