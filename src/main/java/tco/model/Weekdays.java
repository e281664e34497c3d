package tco.model;

import java.util.ArrayList;
import java.util.List;

/// Some days of the week, at least one.
///
/// @param bits one for each day, Monday the lowest
public record Weekdays(int bits) {
    private static final int DAYS = 7;
    private static final int WHOLE_WEEK = (1 << DAYS) - 1;

    /// Monday to Sunday.
    public static final Weekdays ALL = new Weekdays(WHOLE_WEEK);

    /// Monday to Friday, on which most people work.
    public static final Weekdays WORK_DAYS = new Weekdays(0b11111);

    public Weekdays {
        if (bits <= 0 || bits > WHOLE_WEEK) {
            throw new IllegalArgumentException("there must be a day of the week");
        }
    }

    public static Weekdays of(List<Weekday> days) {
        int bits = 0;
        for (Weekday day : days) {
            bits |= 1 << day.sinceMonday();
        }
        return new Weekdays(bits);
    }

    /// The days in the order of the week.
    public List<Weekday> list() {
        List<Weekday> days = new ArrayList<>();
        for (Weekday day : Weekday.WEEK) {
            if ((bits & (1 << day.sinceMonday())) != 0) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }

    public boolean areAll() {
        return bits == WHOLE_WEEK;
    }

    /// How many they are, 1 to 7.
    public int count() {
        return Integer.bitCount(bits);
    }

    /// On how many of these days one of the others comes so many days later; after a Sunday comes a
    /// Monday.
    ///
    /// @param days -6 to 6
    public int followedBy(Weekdays others, int days) {
        int turn = Math.floorMod(days, DAYS);
        int earlier = ((others.bits >>> turn) | (others.bits << (DAYS - turn))) & WHOLE_WEEK;
        return Integer.bitCount(bits & earlier);
    }

    /// A day of the week, under the name that profiles give it.
    public enum Weekday {
        MONDAY("mon"),
        TUESDAY("tue"),
        WEDNESDAY("wed"),
        THURSDAY("thu"),
        FRIDAY("fri"),
        SATURDAY("sat"),
        SUNDAY("sun");

        /// The whole week, Monday first.
        public static final List<Weekday> WEEK = List.of(values());

        private final String key;

        Weekday(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        /// Days since Monday, 0 to 6.
        @SuppressWarnings("EnumOrdinal") // the order of the week
        public int sinceMonday() {
            return ordinal();
        }
    }
}
