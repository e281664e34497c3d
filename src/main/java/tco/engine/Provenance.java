package tco.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.cost.OptionFigures;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Option;
import tco.model.Origin.Layer;

/// How old and how sure the figures of an option's profiles are; the team's own assumptions and the
/// model's defaults do not age.
public record Provenance(Optional<String> oldestFigure, boolean estimates) {
    public static Provenance of(Option option) {
        return of(option, option.workload().mix().mayReadCache());
    }

    /// The same of an option whose workload reads from a cache, or does not.
    public static Provenance of(Option option, boolean readsCache) {
        String oldest = "";
        boolean estimates = false;
        for (Figure figure : OptionFigures.ofOffer(option)) {
            estimates |= figure.source().estimate() && counts(figure, readsCache);
            String asOf = figure.source().asOf();
            if (ages(figure) && (oldest.isEmpty() || asOf.compareTo(oldest) < 0)) {
                oldest = asOf;
            }
        }
        return new Provenance(oldest.isEmpty() ? Optional.empty() : Optional.of(oldest), estimates);
    }

    /// The figures of an option's profiles that carry a date.
    public static List<Figure> dated(Option option) {
        List<Figure> dated = new ArrayList<>(OptionFigures.ofOffer(option));
        dated.removeIf(figure -> !ages(figure));
        return List.copyOf(dated);
    }

    /// A cache of prefixes has no part in the cost of a workload that reads nothing from a cache.
    private static boolean counts(Figure figure, boolean readsCache) {
        return figure.kind() != FigureKind.PREFIX_CACHE || readsCache;
    }

    private static boolean ages(Figure figure) {
        return !figure.source().asOf().isEmpty()
                && figure.origin().layer() != Layer.DEFAULT
                && !figure.isOfScenario();
    }
}
