package tco.profile.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tco.model.Origin.Layer;
import tco.profile.yaml.Node.Place;
import tco.text.Nearest;
import tco.text.Printable;

/// The faults found so far; reading goes on after a fault, so that all are told at once.
public final class Faults {
    private static final int MOST_OF_A_FILE = 20;

    private final Set<Fault> found = new LinkedHashSet<>();
    private final Set<String> paths = new HashSet<>();

    public void add(Fault fault) {
        found.add(fault);
        paths.add(fault.path());
    }

    public void add(Place place, String path, String problem, String expected) {
        add(Fault.at(place, path, problem, expected));
    }

    /// Tells that a list, a mapping or a single value stands where it does not belong.
    public void addShape(Node node, String path, String expected) {
        add(Fault.at(node.place(), path, Node.nameOf(node), expected, Fault.Kind.SHAPE));
    }

    /// Tells that no profile has an id.
    public void addUnknownId(Place place, String path, String id, String expected) {
        String problem = "unknown id '" + Nearest.shortened(id) + "'";
        add(Fault.at(place, path, problem, expected, Fault.Kind.UNKNOWN_ID));
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
                .filter(fault -> fault.kind() != Fault.Kind.UNKNOWN_ID)
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
            throw new ProfileException(told());
        }
    }

    /// The first faults of each file, and how many more it has.
    private List<Fault> told() {
        List<Fault> told = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Fault fault : found) {
            if (counts.merge(fault.file(), 1, Integer::sum) <= MOST_OF_A_FILE) {
                told.add(fault);
            }
        }
        counts.forEach((file, count) -> {
            if (count > MOST_OF_A_FILE) {
                int more = count - MOST_OF_A_FILE;
                String faults = more == 1 ? "1 more fault" : more + " more faults";
                told.add(Fault.ofFile(file, faults, "mend these first"));
            }
        });
        return told;
    }

    /// Something wrong in a profile or setting: where, at which path, what, and what is expected.
    ///
    /// @param commandLine whether the user typed it, so that it is wrong usage and not a bad file
    public record Fault(
            String place,
            String path,
            String problem,
            String expected,
            boolean commandLine,
            Kind kind) {

        /// What those who add to a fault or leave it out have to tell apart.
        public enum Kind {
            /// A list or a mapping stands where a single value belongs, or the like.
            SHAPE,
            /// An id that no profile has.
            UNKNOWN_ID,
            OTHER
        }

        private static final int MOST_CHARACTERS = 200;
        private static final int MOST_EXPECTED_CHARACTERS = 2_000;

        /// What a file says may be anything; what is told of it is one line.
        public Fault {
            place = Printable.onOneLine(place, MOST_CHARACTERS);
            path = Printable.onOneLine(path, MOST_CHARACTERS);
            problem = Printable.onOneLine(problem, MOST_CHARACTERS);
            expected = Printable.onOneLine(expected, MOST_EXPECTED_CHARACTERS);
        }

        public static Fault at(Place place, String path, String problem, String expected) {
            return at(place, path, problem, expected, Kind.OTHER);
        }

        private static Fault at(
                Place place, String path, String problem, String expected, Kind kind) {
            boolean commandLine = place.document().layer() == Layer.COMMAND_LINE;
            return new Fault(place.origin().place(), path, problem, expected, commandLine, kind);
        }

        public static Fault ofFile(String file, String problem, String expected) {
            return new Fault(file, "", problem, expected, false, Kind.OTHER);
        }

        public static Fault ofUsage(String option, String problem, String expected) {
            return ofUsage(option, "", problem, expected);
        }

        /// The same about the value at a path.
        public static Fault ofUsage(String option, String path, String problem, String expected) {
            return new Fault(option, path, problem, expected, true, Kind.OTHER);
        }

        /// The file of the place, or the option.
        private String file() {
            int end = place.length();
            while (end > 0 && Character.isDigit(place.charAt(end - 1))) {
                end--;
            }
            return end > 0 && end < place.length() && place.charAt(end - 1) == ':'
                    ? place.substring(0, end - 1)
                    : place;
        }

        /// `FILE:LINE: PATH: what is wrong (what is expected)`.
        public String text() {
            StringBuilder text = new StringBuilder(place).append(": ");
            if (!path.isEmpty() && !path.equals(place)) {
                text.append(path).append(": ");
            }
            text.append(problem);
            if (!expected.isEmpty()) {
                text.append(" (").append(expected).append(')');
            }
            return text.toString();
        }
    }
}
