package tco.imports.usage.input;

import java.io.IOException;

/// A file of a form that nothing here can read; its message says what is missing.
public final class UnreadableFormException extends IOException {
    private static final long serialVersionUID = 1;

    public UnreadableFormException(String message) {
        super(message);
    }

    public UnreadableFormException(String message, Throwable cause) {
        super(message, cause);
    }
}
