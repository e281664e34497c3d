package tco.cli.usage;

import java.util.List;

/// There is no usage to be read: one line for each reason.
public final class NoUsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final List<String> lines;

    NoUsageException(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    public List<String> lines() {
        return lines;
    }
}
