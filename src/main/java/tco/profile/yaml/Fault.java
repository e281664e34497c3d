package tco.profile.yaml;

import tco.model.Origin.Layer;
import tco.text.Printable;

/// Something wrong in a profile or setting: where, at which path, what, and what is expected.
///
/// @param commandLine whether the user typed it, so that it is wrong usage and not a bad file
public record Fault(
        String place, String path, String problem, String expected, boolean commandLine) {

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
        return new Fault(
                place.origin().place(),
                path,
                problem,
                expected,
                place.document().layer() == Layer.COMMAND_LINE);
    }

    public static Fault ofFile(String file, String problem, String expected) {
        return new Fault(file, "", problem, expected, false);
    }

    public static Fault ofUsage(String option, String problem, String expected) {
        return new Fault(option, "", problem, expected, true);
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
