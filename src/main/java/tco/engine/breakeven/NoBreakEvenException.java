package tco.engine.breakeven;

import tco.model.Option;

/// No break-even can be told: the question has no answer, or none in reasonable time.
public final class NoBreakEvenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private NoBreakEvenException(String message) {
        super(message);
    }

    /// A measured workload without any tokens has no mix that could be held constant.
    static NoBreakEvenException withoutTokens() {
        return new NoBreakEvenException(
                "the measured workload has no tokens, so there is no mix to hold constant");
    }

    /// A cost that is known from below only crosses no other.
    static NoBreakEvenException floor(Option option, String because) {
        return new NoBreakEvenException(
                "the cost of " + option.id() + " is known from below only: " + because);
    }

    /// The requests of a month do not grow with its tokens, but the share of them that has a price
    /// does: that curve is neither straight nor stepped.
    static NoBreakEvenException curved(String api) {
        return new NoBreakEvenException(
                api
                        + " has a price for each request, and takes only what exceeds machines or"
                        + " included tokens: that cost is no straight line in the tokens");
    }

    /// Machines of two kinds that are bought one by one: their steps fall ever differently.
    static NoBreakEvenException twoKindsOfMachines() {
        return new NoBreakEvenException(
                "two kinds of machines in one option grow with the tokens: give one a quantity");
    }

    /// Two curves run within the price of one token of each other for so long that it cannot be
    /// decided in reasonable time where they cross.
    static NoBreakEvenException tooClose() {
        return new NoBreakEvenException(
                "the two cost curves touch within the price of one token too often to tell apart");
    }
}
