package tco.imports.prices;

/// Prices of requests with more input tokens than a threshold; the whole request has them. A class
/// without one keeps its base price.
record PriceStep(long aboveInputTokens, ClassPrices prices) {}
