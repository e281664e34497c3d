package tco.engine.breakeven;

import java.math.BigInteger;
import tco.model.Option;

/// An option that is the cheapest from a volume on, until the next one's.
public record Reign(BigInteger fromTokens, Option cheapest) {}
