package tco.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One row of a comparison: a deployment under a name, with the workload that it is to serve.
///
/// @param shortName the name in tables
/// @param gap what it costs that it is worse than a fallback; empty where nobody asked, or where it
///   is not
public record Option(
        String id,
        String name,
        String shortName,
        Deployment deployment,
        Workload workload,
        Optional<Quality> quality,
        Optional<Published> published,
        List<String> notes,
        Optional<QualityGap> gap) {
    public Option {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("an option must have an id");
        }
        notes = List.copyOf(notes);
    }

    /// An option whose quality costs nothing.
    public Option(
            String id,
            String name,
            String shortName,
            Deployment deployment,
            Workload workload,
            Optional<Quality> quality,
            Optional<Published> published,
            List<String> notes) {
        this(
                id,
                name,
                shortName,
                deployment,
                workload,
                quality,
                published,
                notes,
                Optional.empty());
    }

    /// The same option over another deployment, whose quality is not looked at. What a publication
    /// says of the own one no longer holds.
    public Option with(Deployment other) {
        return new Option(id, name, shortName, other, workload, quality, Optional.empty(), notes);
    }

    /// The same option asked to serve another workload. What a publication says of its own one no
    /// longer holds.
    public Option with(Workload other) {
        return new Option(
                id, name, shortName, deployment, other, quality, Optional.empty(), notes, gap);
    }

    /// The same option with the cost of what it lacks in quality, or without.
    public Option with(Optional<QualityGap> otherGap) {
        return new Option(
                id, name, shortName, deployment, workload, quality, published, notes, otherGap);
    }

    /// The same option under another name in tables.
    public Option called(String otherShortName) {
        return new Option(
                id, name, otherShortName, deployment, workload, quality, published, notes, gap);
    }

    /// The same option with more notes.
    public Option noted(List<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Option(id, name, shortName, deployment, workload, quality, published, all, gap);
    }

    /// The same option with its APIs as they are priced on a day. What a publication says of its
    /// own prices no longer holds.
    public Option pricedOn(LocalDate day) {
        return new Option(
                id,
                name,
                shortName,
                deployment.pricedOn(day),
                workload,
                quality,
                Optional.empty(),
                notes,
                gap.map(each -> each.pricedOn(day)));
    }

    /// What a publication says that an option costs a month, and why a calculation may differ.
    public record Published(Range usd, String because) {}
}
