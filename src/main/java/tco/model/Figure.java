package tco.model;

/// A number of a scenario that can vary: its path, its range, what it does to the cost, who says so
/// and where it was written. The slot is its index in a [Point].
public record Figure(
        int slot, String path, Range range, Effect effect, Source source, Origin origin) {

    /// The last part of the path: the name that the figure has in its profile.
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
