package tco.cli.console;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/// Nobody reads the output any more; the command ends quietly.
public final class ClosedPipeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private ClosedPipeException(Throwable cause) {
        super(cause);
    }

    /// What it means that stdout takes no more: a reader that left or has seen enough, or (a full
    /// disk) output that is lost.
    public static RuntimeException orFailure(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        boolean isUnread = e instanceof InterruptedIOException || message.contains("pipe");
        return isUnread ? new ClosedPipeException(e) : new UncheckedIOException("stdout", e);
    }
}
