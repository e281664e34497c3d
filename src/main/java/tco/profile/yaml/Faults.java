package tco.profile.yaml;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The faults found so far; reading goes on after a fault, so that all are told at once.
public final class Faults {
    private final Set<Fault> found = new LinkedHashSet<>();
    private final Set<String> paths = new HashSet<>();

    public void add(Fault fault) {
        found.add(fault);
        paths.add(fault.path());
    }

    public void add(Place place, String path, String problem, String expected) {
        add(Fault.at(place, path, problem, expected));
    }

    void addAll(Faults others) {
        others.found.forEach(this::add);
    }

    /// Adds what was found while these faults stood: not what a line told of already led to, nor
    /// ids that are unknown because their profiles could not be read.
    public void addConsequences(Faults later) {
        Set<String> places = new HashSet<>();
        found.forEach(fault -> places.add(fault.place()));
        later.found.stream()
                .filter(fault -> !places.contains(fault.place()))
                .filter(fault -> !fault.problem().startsWith("unknown id"))
                .forEach(this::add);
    }

    /// Whether something is wrong with the value at a path itself, not below it.
    public boolean tellOf(String path) {
        return !path.isEmpty() && paths.contains(path);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /// Ends the reading if anything was wrong.
    public void orThrow() {
        if (!found.isEmpty()) {
            throw new ProfileException(List.copyOf(found));
        }
    }
}
