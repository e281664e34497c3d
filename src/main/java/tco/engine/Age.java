package tco.engine;

import java.time.LocalDate;
import java.util.OptionalLong;

/// How long ago a figure's date is.
public final class Age {
    private static final int YEAR_END = 4;
    private static final int MONTH_START = 5;
    private static final int MONTH_END = 7;
    private static final int DAY_START = 8;
    private static final int MONTHS = 12;

    private Age() {}

    /// Days from a date written `YYYY`, `YYYY-MM` or `YYYY-MM-DD` to a day; a date without a day
    /// counts from its first. Empty where the date is none.
    public static OptionalLong days(String asOf, LocalDate today) {
        try {
            int year = Integer.parseInt(asOf, 0, YEAR_END, 10);
            int month =
                    asOf.length() >= MONTH_END
                            ? Integer.parseInt(asOf, MONTH_START, MONTH_END, 10)
                            : 1;
            int day =
                    asOf.length() > DAY_START
                            ? Integer.parseInt(asOf, DAY_START, asOf.length(), 10)
                            : 1;
            boolean exists =
                    month >= 1 && month <= MONTHS && day >= 1 && day <= daysOf(year, month);
            return exists
                    ? OptionalLong.of(
                            epochDay(today.getYear(), today.getMonthValue(), today.getDayOfMonth())
                                    - epochDay(year, month, day))
                    : OptionalLong.empty();
        } catch (IndexOutOfBoundsException | NumberFormatException _) {
            return OptionalLong.empty();
        }
    }

    private static long daysOf(int year, int month) {
        return month == MONTHS ? 31 : epochDay(year, month + 1, 1) - epochDay(year, month, 1);
    }

    /// Days since some day long ago. [LocalDate] would load the formats of all dates to find out
    /// about leap years. Years are counted from March here, so that a leap day ends one; then the
    /// months' lengths repeat every five months of 153 days.
    private static long epochDay(int year, int month, int day) {
        long years = month > 2 ? year : year - 1L;
        int months = (month + MONTHS - 3) % MONTHS;
        long leapDays =
                Math.floorDiv(years, 4) - Math.floorDiv(years, 100) + Math.floorDiv(years, 400);
        return 365 * years + leapDays + (153 * months + 2) / 5 + day;
    }
}
