package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import tco.engine.breakeven.NearestCrossovers.Crossover;
import tco.engine.cost.Ratio;
import tco.model.Option;

/// A volume at which a rival takes over from the leader, and what it costs there.
record Takeover(Option rival, BigInteger tokens, Ratio usd) {
    Crossover crossover() {
        return new Crossover(tokens.longValueExact(), rival);
    }

    /// The one at the smaller volume; of two at the same, the cheaper one, else the first named.
    static Optional<Takeover> first(Optional<Takeover> one, Optional<Takeover> other) {
        return chosen(one, other, (a, b) -> b.tokens.compareTo(a.tokens));
    }

    /// The one at the greater volume; of two at the same, the cheaper one, else the first named.
    static Optional<Takeover> last(Optional<Takeover> one, Optional<Takeover> other) {
        return chosen(one, other, (a, b) -> a.tokens.compareTo(b.tokens));
    }

    private static Optional<Takeover> chosen(
            Optional<Takeover> one, Optional<Takeover> other, Comparator<Takeover> preference) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        int order = preference.compare(one.get(), other.get());
        boolean otherWins = order == 0 ? other.get().usd.compareTo(one.get().usd) < 0 : order < 0;
        return otherWins ? other : one;
    }
}
