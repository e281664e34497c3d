package tco.imports.usage.input;

/// A record that cannot be read, or whose numbers are none. Without a stack trace: a damaged file
/// has many of them.
public final class MalformedRecordException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MalformedRecordException(String what) {
        super(what, null, false, false);
    }
}
