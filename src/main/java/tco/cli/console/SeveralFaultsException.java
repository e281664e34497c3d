package tco.cli.console;

import java.util.List;

/// Several things are wrong at once, each told in a line of its own.
public final class SeveralFaultsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<String> lines;
    private final int exitCode;

    public SeveralFaultsException(List<String> lines, int exitCode) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
        this.exitCode = exitCode;
    }

    List<String> lines() {
        return lines;
    }

    int exitCode() {
        return exitCode;
    }
}
