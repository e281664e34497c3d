package tco.engine.breakeven;

/// Two curves run within the price of one token of each other for so long that it cannot be decided
/// in reasonable time where they cross.
public final class TooCloseException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TooCloseException() {
        super("the two cost curves touch within the price of one token too often to tell apart");
    }
}
