package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.Optional;
import tco.model.Option;

/// Where a rival wins against the leader, exactly.
///
/// @param onTie whether the rival wins where both cost the same
record Duel(Option rival, CostCurve own, CostCurve leading, boolean onTie) {
    /// The first volume from `since` on at which the rival wins.
    Optional<BigInteger> first(BigInteger since) {
        Optional<BigInteger> first =
                onTie
                        ? new Crossings(leading, own).first(since, false)
                        : new Crossings(own, leading).first(since, true);
        return first.filter(tokens -> own.segmentAt(tokens).served());
    }

    /// The last volume from `since` to `until` at which the rival wins; the leader serves it.
    Optional<BigInteger> last(BigInteger since, BigInteger until) {
        return onTie
                ? new Crossings(leading, own).last(since, until, false)
                : new Crossings(own, leading).last(since, until, true);
    }

    Takeover takeover(BigInteger tokens) {
        return new Takeover(rival, tokens, own.usd(tokens));
    }
}
