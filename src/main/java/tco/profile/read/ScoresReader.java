package tco.profile.read;

import java.util.Map;
import java.util.TreeMap;
import tco.model.Figure;
import tco.model.FigureKind;

/// Reads the public `scores` of a model, in per cent, by benchmark.
final class ScoresReader {
    private ScoresReader() {}

    static Map<String, Figure> read(Fields model, ReadContext context) {
        String key = FigureKind.SCORES.key();
        Map<String, Figure> scores = new TreeMap<>();
        model.mapping(key)
                .ifPresent(said ->
                        new Fields(said, model.path(key), context).each(FigureKind.SCORES, scores));
        return scores;
    }
}
