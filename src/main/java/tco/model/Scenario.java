package tco.model;

import java.util.List;
import java.util.Optional;

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
        for (int slot = 0; slot < figures.size(); slot++) {
            if (figures.get(slot).slot() != slot) {
                throw new IllegalArgumentException("a figure must stand in its slot");
            }
        }
    }

    /// The figure of a path such as `workload.tokens`; empty where the scenario has none.
    public Optional<Figure> figure(String path) {
        return figures.stream().filter(figure -> figure.path().equals(path)).findFirst();
    }

    /// The same scenario asking for something else.
    public Scenario with(Requirements others) {
        return new Scenario(id, name, workload, assumptions, others, options, figures, notes);
    }

    /// The same scenario over other options, which read the same figures.
    public Scenario with(List<Option> others) {
        return new Scenario(id, name, workload, assumptions, requirements, others, figures, notes);
    }

    /// All figures at the corner of a case.
    public Point corner(Case at) {
        return Point.corner(figures, at);
    }
}
