package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.engine.cost.ExactCost.Sunk;
import tco.model.Deployment.Owned;
import tco.model.Figure;
import tco.model.Point;

/// What it costs to buy machines (model 5). Those that are there already are sunk, so that only
/// those beyond them are bought.
public final class Purchase {
    private Purchase() {}

    /// Dollars for one machine, 0 or more: its price, and for bare cards that of the server or PC
    /// around them.
    public static double usd(Owned owned, Point at) {
        return at.of(owned.priceUsd()) + owned.hostUsd().map(at::of).orElse(0.0);
    }

    static Ratio exactUsd(Owned owned, Point at) {
        Ratio price = Ratio.of(owned.priceUsd(), at);
        return owned.hostUsd().map(host -> price.plus(Ratio.of(host, at))).orElse(price);
    }

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

    /// The price of one machine as it stands in formulas.
    static String priceName(Owned owned) {
        return owned.hostUsd().isPresent() ? "(price_usd + host_usd)" : "price_usd";
    }

    /// What that price is made of, followed by other figures.
    static List<Figure> priceAnd(Owned owned, Figure... others) {
        List<Figure> figures = new ArrayList<>();
        figures.add(owned.priceUsd());
        owned.hostUsd().ifPresent(figures::add);
        figures.addAll(List.of(others));
        return figures;
    }

    /// The figures of a formula, and how many machines are there already where that is said.
    static List<Figure> andOwned(Owned owned, List<Figure> figures) {
        List<Figure> all = new ArrayList<>(figures);
        owned.alreadyOwned().ifPresent(all::add);
        return List.copyOf(all);
    }
}
