package tco.cli;

/// Nobody reads the output any more; the command ends quietly.
final class ClosedPipeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ClosedPipeException(Throwable cause) {
        super(cause);
    }
}
