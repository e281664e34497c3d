package tco.cli.usage;

import java.util.ArrayList;
import java.util.List;
import tco.engine.usage.Overlaps.Overlap;

/// Two sources may hold the same requests, and only the user knows whether they do.
public final class OverlapException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final List<String> lines;

    OverlapException(List<Overlap> overlaps) {
        super("overlapping sources");
        List<String> text = new ArrayList<>();
        overlaps.forEach(overlap -> text.add(line(overlap)));
        text.add("Choose --overlap logs, --overlap reports, --overlap add, or --source.");
        lines = List.copyOf(text);
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

    public List<String> lines() {
        return lines;
    }
}
