package tco.engine.breakeven;

/// A measured workload without any tokens has no mix that could be held constant.
public final class NoMixException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoMixException() {
        super("the measured workload has no tokens, so there is no mix to hold constant");
    }
}
