package tco.model;

import java.util.List;

/// How unevenly the developers of a team use its tokens, for quotas that belong to a person (model
/// 7).
public sealed interface DeveloperUse {
    /// A lognormal spread with this coefficient of variation; 0 where all use the same.
    record Spread(Figure coefficientOfVariation) implements DeveloperUse {}

    /// The shares of the tokens, falling, that sum to 1.
    record Shares(List<Double> shares) implements DeveloperUse {
        public Shares {
            shares = List.copyOf(shares);
            if (shares.isEmpty()) {
                throw new IllegalArgumentException("there must be a developer");
            }
        }
    }
}
