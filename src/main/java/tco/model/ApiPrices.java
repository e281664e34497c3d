package tco.model;

import java.util.List;
import java.util.Optional;

/// The prices of an API that are in force together (model 3).
///
/// @param tiers by the length of the request, rising; the first holds for the shortest
/// @param requestUsd for each request, beside its tokens
public record ApiPrices(List<ContextTier> tiers, Optional<Figure> requestUsd) {
    public ApiPrices {
        tiers = List.copyOf(tiers);
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("an API must have prices");
        }
        for (int i = 1; i < tiers.size(); i++) {
            if (tiers.get(i).aboveInputTokens() <= tiers.get(i - 1).aboveInputTokens()) {
                throw new IllegalArgumentException("context tiers must rise");
            }
        }
    }

    /// The same prices for requests of any length.
    public static ApiPrices of(TokenPrices prices) {
        return new ApiPrices(
                List.of(new ContextTier(ContextTier.SHORTEST, prices)), Optional.empty());
    }

    /// The prices of the shortest requests.
    public TokenPrices base() {
        return tiers.getFirst().prices();
    }

    /// What every token of a request costs that has more input tokens than this, and no more than
    /// the next tier begins with.
    public record ContextTier(double aboveInputTokens, TokenPrices prices) {
        /// Where the first tier begins: below any request.
        public static final double SHORTEST = -1;
    }
}
