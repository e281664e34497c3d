package tco.engine.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.OptionResult;
import tco.engine.breakeven.NearestCrossovers;
import tco.engine.breakeven.NearestCrossovers.Crossover;
import tco.engine.breakeven.VolumeSeries;
import tco.engine.breakeven.VolumeSeries.AtVolume;

/// What comparisons at several volumes come to.
///
/// @param spans from the smallest volume to the largest, without gaps
/// @param between the first volume at which a winner loses on the way to the next larger one asked
///   for, where it was found
/// @param below the greatest volume under all of these at which another option wins
/// @param above the least volume over all of these at which another option wins
public record VolumesVerdict(
        List<VolumeSpan> spans,
        List<Crossover> between,
        Optional<Crossover> below,
        Optional<Crossover> above,
        FigureQuality figures) {

    /// Neighbouring volumes, in tokens a month, with the same cheapest option; empty where none is
    /// eligible.
    public record VolumeSpan(double fromTokens, double toTokens, Optional<OptionResult> cheapest) {}

    /// Decides on a series.
    ///
    /// @param today the day that ages are counted to
    public static VolumesVerdict of(VolumeSeries series, LocalDate today) {
        List<AtVolume> ascending = series.ascending();
        return new VolumesVerdict(
                spans(ascending),
                series.changes().stream().flatMap(change -> change.first().stream()).toList(),
                NearestCrossovers.of(ascending.getFirst().comparison())
                        .flatMap(NearestCrossovers::below),
                NearestCrossovers.of(ascending.getLast().comparison())
                        .flatMap(NearestCrossovers::above),
                FigureQuality.of(series.volumes().getFirst().comparison().results(), today));
    }

    private static List<VolumeSpan> spans(List<AtVolume> ascending) {
        List<VolumeSpan> spans = new ArrayList<>();
        int from = 0;
        while (from < ascending.size()) {
            int to = from;
            while (to + 1 < ascending.size()
                    && ascending.get(to + 1).cheapest().equals(ascending.get(from).cheapest())) {
                to++;
            }
            spans.add(
                    new VolumeSpan(
                            ascending.get(from).tokens(),
                            ascending.get(to).tokens(),
                            ascending.get(from).comparison().cheapest()));
            from = to + 1;
        }
        return List.copyOf(spans);
    }
}
