package tco.profile;

import java.util.ArrayList;
import java.util.List;

/// The faults found so far; reading goes on after a fault, so that all are told at once.
final class Faults {
    private final List<Fault> found = new ArrayList<>();

    void add(Fault fault) {
        found.add(fault);
    }

    void add(Place place, String path, String problem, String expected) {
        found.add(Fault.at(place, path, problem, expected));
    }

    void addAll(Faults others) {
        found.addAll(others.found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /// Ends the reading if anything was wrong.
    void orThrow() {
        if (!found.isEmpty()) {
            throw new ProfileException(found);
        }
    }
}
