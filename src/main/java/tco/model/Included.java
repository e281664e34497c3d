package tco.model;

import java.util.Optional;

/// The usage that a seat's fee covers: a value at some model's API prices, or tokens (model 7).
public sealed interface Included {
    record Value(Figure usdPerSeat, Deployment.Api rates) implements Included {}

    record Tokens(Figure tokensPerSeat, Optional<Deployment.Api> rates) implements Included {}
}
