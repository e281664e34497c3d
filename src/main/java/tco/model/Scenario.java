package tco.model;

import java.util.List;

/// All that a comparison needs: the workload, the assumptions, the options, and every figure in
/// them by slot.
public record Scenario(
        String id,
        String name,
        Workload workload,
        Assumptions assumptions,
        Requirements requirements,
        List<Option> options,
        List<Figure> figures,
        List<String> notes) {
    public Scenario {
        options = List.copyOf(options);
        figures = List.copyOf(figures);
        notes = List.copyOf(notes);
    }

    /// All figures at the corner of a case.
    public Point corner(Case at) {
        return Point.corner(figures, at);
    }
}
