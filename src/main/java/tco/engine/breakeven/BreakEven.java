package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.cost.Costs;
import tco.engine.cost.Usage;
import tco.model.Option;
import tco.model.Point;

/// The volumes at which one option is strictly cheaper than another, in whole tokens a month.
///
/// @param aCheaper the intervals within the range asked for, in order, both ends included
/// @param truncated whether there are more intervals in the range than are listed
/// @param first the first volume, from the start of the range on and also beyond its end
/// @param permanent the volume from which it stays cheaper for ever
/// @param turning where the cheaper of the two first changes, from the start of the range on
/// @param neverBecause why there is no such volume from the start of the range on
public record BreakEven(
        List<Interval> aCheaper,
        boolean truncated,
        Optional<BigInteger> first,
        Optional<BigInteger> permanent,
        Optional<TurningPoint> turning,
        Optional<Never> neverBecause) {

    public BreakEven {
        aCheaper = List.copyOf(aCheaper);
    }

    /// The first volume at which the cheaper of two options changes, and how busy their machines
    /// are there: the break-even utilisation, busy hours as a share of window hours.
    ///
    /// @param utilisationA empty where option a has no machines
    /// @param utilisationB empty where option b has no machines
    public record TurningPoint(
            BigInteger tokens, OptionalDouble utilisationA, OptionalDouble utilisationB) {

        static TurningPoint of(Option a, Option b, Point at, BigInteger tokens) {
            return new TurningPoint(tokens, utilisation(a, at, tokens), utilisation(b, at, tokens));
        }

        private static OptionalDouble utilisation(Option option, Point at, BigInteger tokens) {
            return Costs.monthly(option, at, tokens.doubleValue())
                    .usage()
                    .map(Usage::utilisation)
                    .map(OptionalDouble::of)
                    .orElseGet(OptionalDouble::empty);
        }
    }

    /// From one volume to another, or to every larger volume.
    public record Interval(BigInteger from, Optional<BigInteger> to) {}

    /// Why an option is never cheaper.
    public enum Never {
        /// Its running cost per token is not below the other's, or is not far enough below ever to
        /// make up for what it costs besides.
        PRICE("price"),
        /// A machine or allowance without a limit would become cheaper, but it is full before.
        CAPACITY("capacity");

        private final String key;

        Never(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
