package tco.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The faults found so far; reading goes on after a fault, so that all are told at once.
final class Faults {
    private final Set<Fault> found = new LinkedHashSet<>();

    void add(Fault fault) {
        found.add(fault);
    }

    void add(Place place, String path, String problem, String expected) {
        add(Fault.at(place, path, problem, expected));
    }

    void addAll(Faults others) {
        others.found.forEach(this::add);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// Ends the reading if anything was wrong.
    void orThrow() {
        if (!found.isEmpty()) {
            throw new ProfileException(List.copyOf(found));
        }
    }
}
