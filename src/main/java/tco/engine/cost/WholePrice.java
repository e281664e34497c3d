package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.model.Deployment.Owned;
import tco.model.Figure;
import tco.model.Point;

/// What one machine costs to buy: its price, and for bare cards that of the server or PC around
/// them (model 5).
public final class WholePrice {
    private WholePrice() {}

    /// Dollars, 0 or more.
    public static double usd(Owned owned, Point at) {
        return at.of(owned.priceUsd()) + owned.hostUsd().map(at::of).orElse(0.0);
    }

    static Ratio exactUsd(Owned owned, Point at) {
        Ratio price = Ratio.of(owned.priceUsd(), at);
        return owned.hostUsd().map(host -> price.plus(Ratio.of(host, at))).orElse(price);
    }

    /// As it stands in formulas.
    static String name(Owned owned) {
        return owned.hostUsd().isPresent() ? "(price_usd + host_usd)" : "price_usd";
    }

    /// What it is made of, followed by other figures.
    static List<Figure> then(Owned owned, Figure... others) {
        List<Figure> figures = new ArrayList<>();
        figures.add(owned.priceUsd());
        owned.hostUsd().ifPresent(figures::add);
        figures.addAll(List.of(others));
        return figures;
    }
}
