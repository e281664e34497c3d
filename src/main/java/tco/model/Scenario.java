package tco.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Single;

/// All that a comparison needs: the workload, the assumptions, the options, and every figure in
/// them by slot.
///
/// @param today what the team pays for today, where that is known
/// @param pricingDate the day whose prices hold
/// @param equalQuality how the options' qualities are made equal; empty where they are not
/// @param currency what people are shown its money in
public record Scenario(
        String id,
        String name,
        Workload workload,
        Assumptions assumptions,
        Requirements requirements,
        List<Option> options,
        List<Figure> figures,
        List<String> notes,
        Optional<Today> today,
        LocalDate pricingDate,
        Optional<EqualQuality> equalQuality,
        Currency currency) {
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
        for (Figure figure : figures) {
            if (figure.path().equals(path)) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /// The same scenario asking for something else.
    public Scenario with(Requirements others) {
        return new Scenario(
                id,
                name,
                workload,
                assumptions,
                others,
                options,
                figures,
                notes,
                today,
                pricingDate,
                equalQuality,
                currency);
    }

    /// The same scenario over other options, which read the same figures.
    public Scenario with(List<Option> others) {
        return new Scenario(
                id,
                name,
                workload,
                assumptions,
                requirements,
                others,
                figures,
                notes,
                today,
                pricingDate,
                equalQuality,
                currency);
    }

    /// The same scenario with other options, which read figures of the same slots, and what made
    /// their qualities equal.
    public Scenario with(List<Option> others, List<Figure> sameSlots, EqualQuality equal) {
        return new Scenario(
                id,
                name,
                workload,
                assumptions,
                requirements,
                others,
                sameSlots,
                notes,
                today,
                pricingDate,
                Optional.of(equal),
                currency);
    }

    /// The assumed share of prefixes that machines keep, where it has a part in a cost: where a
    /// machine without a share of its own serves a workload that reads from a cache.
    public Optional<Figure> prefixCacheInUse() {
        int assumed = assumptions.prefixCache().slot();
        for (Option option : options) {
            boolean assumes = false;
            for (Single single : option.deployment().singles()) {
                assumes |= single instanceof Machines machines && slot(machines) == assumed;
            }
            if (assumes && option.workload().mix().mayReadCache()) {
                return Optional.of(assumptions.prefixCache());
            }
        }
        return Optional.empty();
    }

    private static int slot(Machines machines) {
        return machines.hosting().serving().prefixCache().slot();
    }

    /// All figures at the corner of a case.
    public Point corner(Case at) {
        return Point.corner(figures, at);
    }
}
