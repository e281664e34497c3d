package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.OptionalDouble;
import tco.engine.cost.Usage;
import tco.model.Option;
import tco.model.Point;

/// The first volume at which the cheaper of two options changes, and how busy their machines are
/// there: the break-even utilisation, busy hours as a share of window hours.
///
/// @param utilisationA empty where option a has no machines
/// @param utilisationB empty where option b has no machines
public record TurningPoint(
        BigInteger tokens, OptionalDouble utilisationA, OptionalDouble utilisationB) {

    static TurningPoint of(Option a, Option b, Point at, BigInteger tokens) {
        return new TurningPoint(tokens, utilisation(a, at, tokens), utilisation(b, at, tokens));
    }

    private static OptionalDouble utilisation(Option option, Point at, BigInteger tokens) {
        return AtVolume.monthly(option, at, tokens.doubleValue())
                .usage()
                .map(Usage::utilisation)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }
}
