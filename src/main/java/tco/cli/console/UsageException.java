package tco.cli.console;

/// A command line, an answer or a line of a session asks for something that there is not, or in a
/// way that does not work.
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
