package tco.render.comparison;

import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.Savings.Saving;
import tco.engine.Winners.TierWinner;
import tco.model.Case;
import tco.render.RenderOptions;
import tco.render.document.Document.Standing;

/// The options of a comparison in the order asked for, with what they save against a baseline.
public record Ranking(
        Comparison comparison, List<OptionResult> rows, Optional<OptionResult> baseline) {

    public static Ranking of(Comparison comparison, RenderOptions options) {
        return new Ranking(
                comparison,
                options.sort().sorted(comparison),
                options.baseline().map(id -> named(comparison, id)));
    }

    private static OptionResult named(Comparison comparison, String id) {
        for (OptionResult result : comparison.results()) {
            if (result.option().id().equals(id)) {
                return result;
            }
        }
        throw new IllegalArgumentException("no option '" + id + "' to compare with");
    }

    /// What an option saves in a case; empty without a baseline, and where either cost is not
    /// known.
    public Optional<Saving> saving(OptionResult result, Case at) {
        return baseline.filter(base -> base.costKnown() && result.costKnown())
                .map(base -> Saving.of(base.usd(at), result.usd(at)));
    }

    public boolean hasEstimates() {
        for (OptionResult row : rows) {
            if (row.estimates()) {
                return true;
            }
        }
        return false;
    }

    public Standing standing(OptionResult result) {
        if (isCheapest(result)) {
            return Standing.CHEAPEST;
        }
        return result.eligible() ? Standing.PLAIN : Standing.EXCLUDED;
    }

    /// Whether an option is the cheapest of its quality tier, or of all where nobody knows tiers.
    public boolean winsTier(OptionResult result) {
        for (TierWinner winner : comparison.winners().byQuality()) {
            if (winner.option().isSameAs(result)) {
                return true;
            }
        }
        return isCheapest(result);
    }

    public boolean isCheapest(OptionResult result) {
        return comparison.cheapest().isPresent() && comparison.cheapest().get().isSameAs(result);
    }
}
