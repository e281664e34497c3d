package tco.model.usage;

/// Why a record that was found does not count.
public enum DropReason {
    /// The same response, row or bucket counts already.
    REPEAT("repeat"),
    /// History that a fork copied from its parent.
    REPLAY("replay"),
    /// Other records, finer ones, tell of the same requests.
    COVERED("covered"),
    /// The sum of other records.
    CONTAINER("container"),
    FAILED("failed"),
    /// Answered by a gateway's own cache: no provider was asked.
    PROXY_CACHE("proxy-cache"),
    NO_USAGE("no-usage"),
    NO_TIME("no-time"),
    MALFORMED("malformed"),
    /// A last line that was cut off, or a session without its total.
    INCOMPLETE("incomplete"),
    /// Outside the window that was asked for.
    OUTSIDE("outside");

    private final String label;

    DropReason(String label) {
        this.label = label;
    }

    /// As it is printed.
    public String label() {
        return label;
    }
}
