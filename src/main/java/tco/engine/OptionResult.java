package tco.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.cost.Monthly;
import tco.model.Case;
import tco.model.Option;
import tco.model.PerCase;

/// What a comparison finds of one option: its cost in each case, whether it may win, and what a
/// reader must know about the numbers.
///
/// @param exclusion why the option cannot win; empty when it can
/// @param floorBecause why the cost is known from below only; empty where it is known
/// @param oldestFigure the earliest date among its profile's figures; empty when none is dated
/// @param savingsCaptured a hybrid's share of the saving of full self-hosting, where there is one
public record OptionResult(
        Option option,
        PerCase<Monthly> monthly,
        Optional<Exclusion> exclusion,
        Optional<String> floorBecause,
        Optional<String> oldestFigure,
        boolean estimates,
        OptionalDouble savingsCaptured,
        List<String> notes) {

    /// Whether both are results for the same option of a scenario.
    public boolean isSameAs(OptionResult other) {
        return option.id().equals(other.option.id());
    }

    public boolean eligible() {
        return exclusion.isEmpty();
    }

    /// The exclusion as a clause.
    public Optional<String> excludedBecause() {
        return exclusion.map(Exclusion::text);
    }

    /// The same costs of an option that cannot win for a reason, or that can.
    OptionResult excluded(Optional<Exclusion> because) {
        return new OptionResult(
                option,
                monthly,
                because,
                floorBecause,
                oldestFigure,
                estimates,
                savingsCaptured,
                notes);
    }

    /// Whether the cost is the option's, and not only a floor under it.
    public boolean costKnown() {
        return floorBecause.isEmpty();
    }

    /// Dollars a month in a case.
    public double usd(Case at) {
        return monthly.at(at).usd();
    }

    /// The share of the demand that is served in the typical case, 0 to 1.
    public double servedShare() {
        return monthly.typical().servedShare();
    }
}
