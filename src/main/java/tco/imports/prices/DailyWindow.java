package tco.imports.prices;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Hours of each day in UTC, in minutes from midnight; past midnight where `to` is not later than
/// `from`.
record DailyWindow(int from, int to) {
    static final int DAY = 24 * 60;

    String fromText() {
        return text(from);
    }

    String toText() {
        return text(to);
    }

    private static String text(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /// The fewest windows that hold exactly these minutes of the day, by their start.
    static List<DailyWindow> of(BitSet minutes) {
        if (minutes.cardinality() == DAY) {
            return List.of(new DailyWindow(0, 0));
        }
        List<DailyWindow> windows = new ArrayList<>();
        for (int from = minutes.nextSetBit(0); from >= 0; ) {
            int to = minutes.nextClearBit(from);
            windows.add(new DailyWindow(from, to % DAY));
            from = minutes.nextSetBit(to);
        }
        boolean pastMidnight =
                windows.size() > 1 && windows.getFirst().from == 0 && windows.getLast().to == 0;
        if (pastMidnight) {
            DailyWindow morning = windows.removeFirst();
            windows.add(new DailyWindow(windows.removeLast().from, morning.to));
        }
        return List.copyOf(windows);
    }

    /// The minutes of the day inside this window.
    BitSet minutes() {
        BitSet minutes = new BitSet(DAY);
        if (from < to) {
            minutes.set(from, to);
        } else {
            minutes.set(from, DAY);
            minutes.set(0, to);
        }
        return minutes;
    }
}
