package tco.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.model.Case;

/// The order of options; all but the scenario's own put excluded ones below the others, and break
/// ties by cost.
public enum SortOrder {
    COST("cost"),
    NAME("name"),
    QUALITY("quality"),
    UPFRONT("upfront"),
    PER_MTOK("per-mtok"),
    SCENARIO("scenario");

    private static final Comparator<OptionResult> BY_ELIGIBILITY =
            Comparator.comparing(OptionResult::eligible).reversed();
    private static final Comparator<OptionResult> BY_COST =
            Comparator.comparingDouble(result -> result.usd(Case.TYPICAL));

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
            results.sort(BY_ELIGIBILITY.thenComparing(within(comparison)).thenComparing(BY_COST));
        }
        return results;
    }

    private Comparator<OptionResult> within(Comparison comparison) {
        return switch (this) {
            case COST -> BY_COST;
            case NAME ->
                    Comparator.comparing(
                            result -> result.option().name(), String.CASE_INSENSITIVE_ORDER);
            case QUALITY ->
                    Comparator.comparing(
                            result -> result.option().quality().orElse(null),
                            Comparator.nullsLast(Comparator.reverseOrder()));
            case UPFRONT ->
                    Comparator.comparingDouble(result -> result.monthly().typical().upfrontUsd());
            case PER_MTOK ->
                    Comparator.comparingDouble(result ->
                            comparison
                                    .usdPerMtok(result, Case.TYPICAL)
                                    .orElse(Double.POSITIVE_INFINITY));
            case SCENARIO -> (_, _) -> 0;
        };
    }
}
