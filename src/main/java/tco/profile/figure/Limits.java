package tco.profile.figure;

import tco.model.Range;

/// What values a figure may take.
enum Limits {
    AMOUNT("a number of 0 or more"),
    POSITIVE("a number above 0"),
    SHARE("a share from 0 to 1, or 0% to 100%"),
    POSITIVE_SHARE("a share above 0 and up to 1"),
    AT_LEAST_ONE("a number of 1 or more"),
    WHOLE("a whole number of 0 or more, such as 10M"),
    COUNT("a whole number of 1 or more"),
    MACHINES("a whole number of 1 or more, also as the typical value"),
    DAY_HOURS("hours above 0 and up to 24"),
    POWERED_HOURS("hours from 0 to 24"),
    MONTH_DAYS("days above 0 and up to 31");

    private final String expected;

    Limits(String expected) {
        this.expected = expected;
    }

    String expected() {
        return expected;
    }

    boolean areWhole() {
        return this == WHOLE || this == COUNT || this == MACHINES;
    }

    boolean allow(Range range) {
        return switch (this) {
            case AMOUNT -> range.low() >= 0;
            case POSITIVE -> range.low() > 0;
            case SHARE -> range.low() >= 0 && range.high() <= 1;
            case POSITIVE_SHARE -> range.low() > 0 && range.high() <= 1;
            case AT_LEAST_ONE -> range.low() >= 1;
            case WHOLE -> range.low() >= 0 && whole(range);
            case COUNT -> range.low() >= 1 && whole(range);
            case MACHINES ->
                    range.low() >= 1
                            && whole(range)
                            && range.typical() == Math.rint(range.typical());
            case DAY_HOURS -> range.low() > 0 && range.high() <= 24;
            case POWERED_HOURS -> range.low() >= 0 && range.high() <= 24;
            case MONTH_DAYS -> range.low() > 0 && range.high() <= 31;
        };
    }

    /// The allowed value next to one that was reached by moving an allowed one.
    double nearest(double value) {
        return switch (this) {
            case AMOUNT -> Math.max(0, value);
            case POSITIVE -> Math.max(Double.MIN_NORMAL, value);
            case SHARE -> Math.clamp(value, 0, 1);
            case POSITIVE_SHARE -> Math.clamp(value, Double.MIN_NORMAL, 1);
            case AT_LEAST_ONE -> Math.max(1, value);
            case WHOLE -> Math.max(0, Math.rint(value));
            case COUNT, MACHINES -> Math.max(1, Math.rint(value));
            case DAY_HOURS -> Math.clamp(value, Double.MIN_NORMAL, 24);
            case POWERED_HOURS -> Math.clamp(value, 0, 24);
            case MONTH_DAYS -> Math.clamp(value, Double.MIN_NORMAL, 31);
        };
    }

    /// The ends of a range must be whole; a midpoint between them need not be.
    private static boolean whole(Range range) {
        return range.low() == Math.rint(range.low()) && range.high() == Math.rint(range.high());
    }
}
