package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.engine.cost.ExactCost.Sunk;
import tco.model.Deployment.Owned;
import tco.model.Figure;
import tco.model.Point;

/// Machines that are there already: what they cost to get is sunk, so that only those beyond them
/// are bought (model 5).
final class AlreadyOwned {
    private AlreadyOwned() {}

    /// How many of so many machines are bought, 0 or more.
    static double bought(Owned owned, double units, Point at) {
        return owned.alreadyOwned().isPresent()
                ? Math.max(0, units - at.of(owned.alreadyOwned().get()))
                : units;
    }

    /// Dollars a month for each machine that is bought, exactly.
    static ExactCost perUnitBought(Owned owned, Ratio usd, Point at) {
        return owned.alreadyOwned()
                .map(units -> ExactCost.perUnitBeyond(new Sunk(usd, Ratio.of(units, at))))
                .orElseGet(() -> ExactCost.perUnit(usd));
    }

    /// The figures of a formula, and how many machines are there already where that is said.
    static List<Figure> after(Owned owned, List<Figure> figures) {
        List<Figure> all = new ArrayList<>(figures);
        owned.alreadyOwned().ifPresent(all::add);
        return List.copyOf(all);
    }
}
