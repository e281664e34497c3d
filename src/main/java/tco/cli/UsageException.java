package tco.cli;

/// The command line asks for something that there is not, or in a way that does not work.
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
