package tco.model;

import java.util.List;
import java.util.Optional;

/// One row of a comparison: a deployment under a name, with the workload that it is to serve.
///
/// @param shortName the name in tables
public record Option(
        String id,
        String name,
        String shortName,
        Deployment deployment,
        Workload workload,
        Optional<Quality> quality,
        Optional<Published> published,
        List<String> notes) {
    public Option {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an option must have an id");
        }
        notes = List.copyOf(notes);
    }

    /// The same option over another deployment. What a publication says of the own one no longer
    /// holds.
    public Option with(Deployment other) {
        return new Option(id, name, shortName, other, workload, quality, Optional.empty(), notes);
    }

    /// The same option asked to serve another workload. What a publication says of its own one no
    /// longer holds.
    public Option with(Workload other) {
        return new Option(id, name, shortName, deployment, other, quality, Optional.empty(), notes);
    }

    /// The same option under another name in tables.
    public Option called(String otherShortName) {
        return new Option(
                id, name, otherShortName, deployment, workload, quality, published, notes);
    }

    /// What a publication says that an option costs a month, and why a calculation may differ.
    public record Published(Range usd, String because) {}
}
