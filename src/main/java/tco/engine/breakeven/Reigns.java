package tco.engine.breakeven;

import static java.math.BigInteger.ONE;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.Option;
import tco.model.Point;

/// Finds which option is the cheapest at which volume, each at its own mix, exactly. Of options
/// that cost the same, the one that was the cheapest stays it; at the first token, the one listed
/// first.
public final class Reigns {
    private final List<Option> options;
    private final List<CostCurve> curves;

    private Reigns(List<Option> options, Point at) {
        this.options = options;
        this.curves =
                options.stream().map(option -> CostCurves.of(option, at, Limits.REAL)).toList();
    }

    /// One after the other, from the first token up to a volume; at most `limit` are listed.
    public static List<Reign> of(List<Option> options, Point at, BigInteger to, int limit) {
        return options.isEmpty() ? List.of() : new Reigns(options, at).all(to, limit);
    }

    private List<Reign> all(BigInteger to, int limit) {
        List<Reign> reigns = new ArrayList<>();
        int cheapest = cheapestAt(ONE, 0);
        Optional<BigInteger> from = Optional.of(ONE);
        while (from.isPresent() && reigns.size() < limit) {
            reigns.add(new Reign(from.get(), options.get(cheapest)));
            from = end(cheapest, from.get()).filter(end -> end.compareTo(to) <= 0);
            cheapest = from.isPresent() ? cheapestAt(from.get(), cheapest) : cheapest;
        }
        return List.copyOf(reigns);
    }

    /// The first volume from one on at which any other option is cheaper.
    private Optional<BigInteger> end(int cheapest, BigInteger from) {
        Optional<BigInteger> end = Optional.empty();
        for (CostCurve rival : curves) {
            Optional<BigInteger> cheaper =
                    new Crossings(rival, curves.get(cheapest)).first(from, true);
            end =
                    end.isEmpty() || cheaper.orElse(end.get()).compareTo(end.get()) < 0
                            ? cheaper
                            : end;
        }
        return end;
    }

    private int cheapestAt(BigInteger tokens, int before) {
        int cheapest = before;
        for (int i = 0; i < curves.size(); i++) {
            if (isCheaper(
                    curves.get(i).runAt(tokens), curves.get(cheapest).runAt(tokens), tokens)) {
                cheapest = i;
            }
        }
        return cheapest;
    }

    private static boolean isCheaper(Run a, Run b, BigInteger tokens) {
        return a.served() && (!b.served() || a.usd(tokens).compareTo(b.usd(tokens)) < 0);
    }
}
