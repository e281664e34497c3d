package tco.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.OptionalLong;

/// How long ago a figure's date is.
public final class Age {
    private static final int YEAR_END = 4;
    private static final int MONTH_START = 5;
    private static final int MONTH_END = 7;
    private static final int DAY_START = 8;

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
            return OptionalLong.of(
                    today.toEpochDay() - LocalDate.of(year, month, day).toEpochDay());
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException _) {
            return OptionalLong.empty();
        }
    }
}
