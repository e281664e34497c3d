package tco.cli.session;

/// A line of a session asks for something that there is not, or in a way that does not work.
public final class LineException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LineException(String message) {
        super(message);
    }
}
