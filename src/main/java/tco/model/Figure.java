package tco.model;

/// A number of a scenario that can vary: its path, its range, what kind of figure it is, who says
/// so and where it was written. The slot is its index in a [Point].
public record Figure(
        int slot, String path, Range range, FigureKind kind, Source source, Origin origin) {
    public Figure {
        if (slot < 0 || path.isEmpty()) {
            throw new IllegalArgumentException("a figure must have a slot and a path");
        }
        if (!kind.limits().allow(range)) {
            throw new IllegalArgumentException(
                    path + " must be " + kind.limits().expected() + ": " + range);
        }
    }

    /// The last part of the path: the name that the figure has in its profile.
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// Whether the scenario itself states it (its workload, its assumptions, the terms of its
    /// options), not the profile of a machine, a price or a plan.
    public boolean isOfScenario() {
        return path.startsWith("workload.")
                || path.startsWith("assumptions.")
                || path.startsWith("options.");
    }
}
