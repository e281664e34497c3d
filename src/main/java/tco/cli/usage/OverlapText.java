package tco.cli.usage;

import java.util.ArrayList;
import java.util.List;
import tco.engine.usage.Overlaps.Overlap;

/// What to say where two sources may hold the same requests, and only the user knows whether they
/// do.
final class OverlapText {
    private OverlapText() {}

    static List<String> lines(List<Overlap> overlaps) {
        List<String> lines = new ArrayList<>();
        overlaps.forEach(overlap -> lines.add(line(overlap)));
        lines.add("Choose --overlap logs, --overlap reports, --overlap add, or --source.");
        return lines;
    }

    private static String line(Overlap overlap) {
        return overlap.one().label()
                + " and "
                + overlap.other().label()
                + " both hold "
                + overlap.model()
                + " on "
                + overlap.day()
                + switch ((int) Math.min(overlap.moreDays(), 2)) {
                    case 0 -> "";
                    case 1 -> " (and 1 more day)";
                    default -> " (and " + overlap.moreDays() + " more days)";
                }
                + ": one may contain the other.";
    }
}
