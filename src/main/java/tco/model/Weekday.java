package tco.model;

import java.util.List;

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
