package tco.cli.console;

/// What the process tells its caller in the end.
public final class ExitCode {
    public static final int DONE = 0;

    /// A file could not be read or written, or a profile is invalid.
    public static final int FAILED = 1;

    public static final int WRONG_USAGE = 2;

    /// A gate of `tco check` was not met.
    public static final int GATE_NOT_MET = 3;

    /// Somebody had enough of it, as a shell tells Ctrl-C.
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
