package tco.render;

import java.util.ArrayList;
import java.util.List;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.model.Case;
import tco.model.Quality;

/// The order of options; all but the scenario's own put excluded ones below the others, those whose
/// cost is not known below these, and break ties by cost.
public enum SortOrder {
    COST("cost"),
    NAME("name"),
    QUALITY("quality"),
    UPFRONT("upfront"),
    PER_MTOK("per-mtok"),
    SCENARIO("scenario");

    private final String key;

    SortOrder(String key) {
        this.key = key;
    }

    /// The name on the command line.
    public String key() {
        return key;
    }

    /// The options of a comparison in this order.
    public List<OptionResult> sorted(Comparison comparison) {
        List<OptionResult> results = new ArrayList<>(comparison.results());
        if (this != SCENARIO) {
            results.sort((a, b) -> compare(a, b, comparison));
        }
        return results;
    }

    private int compare(OptionResult a, OptionResult b, Comparison comparison) {
        if (a.costKnown() != b.costKnown()) {
            return a.costKnown() ? -1 : 1;
        }
        if (a.eligible() != b.eligible()) {
            return a.eligible() ? -1 : 1;
        }
        int order = within(a, b, comparison);
        return order == 0 ? byCost(a, b) : order;
    }

    private int within(OptionResult a, OptionResult b, Comparison comparison) {
        return switch (this) {
            case COST -> byCost(a, b);
            case NAME -> a.option().name().compareToIgnoreCase(b.option().name());
            case QUALITY -> Integer.compare(rank(b), rank(a));
            case UPFRONT ->
                    Double.compare(
                            a.monthly().typical().upfrontUsd(), b.monthly().typical().upfrontUsd());
            case PER_MTOK -> Double.compare(usdPerMtok(a, comparison), usdPerMtok(b, comparison));
            case SCENARIO -> 0;
        };
    }

    private static int byCost(OptionResult a, OptionResult b) {
        return Double.compare(a.usd(Case.TYPICAL), b.usd(Case.TYPICAL));
    }

    /// The place of its quality, below all others where it is not known.
    private static int rank(OptionResult result) {
        return result.option().quality().map(Quality::ordinal).orElse(-1);
    }

    private static double usdPerMtok(OptionResult result, Comparison comparison) {
        return comparison.usdPerMtok(result, Case.TYPICAL).orElse(Double.POSITIVE_INFINITY);
    }
}
