package tco.imports.usage.input;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times as programs write them: ISO 8601, or a number since 1970 whose unit shows in its size.
public final class RecordTime {
    /// No usable time.
    public static final long NONE = Long.MIN_VALUE;

    private static final long MICROS = 1_000_000;
    private static final String USUAL = "0000-00-00T00:00:00.000Z";
    private static final Pattern ISO =
            Pattern.compile(
                    "([0-9]{4})-([0-9]{2})-([0-9]{2})"
                            + "(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]+))?)?"
                            + "\\s*(Z|z|UTC|[+-][0-9]{2}(?::?[0-9]{2})?)?)?");
    private static final Pattern NUMBER =
            Pattern.compile("-?[0-9]{1,20}(\\.[0-9]+)?([eE]\\+?[0-9]{1,2})?");

    private RecordTime() {}

    /// Seconds, milli-, micro- or nanoseconds since 1970: below 1e11, 1e14, 1e17, or above.
    static long ofEpoch(long number) {
        long size = Math.abs(number);
        if (size < 100_000_000_000L) {
            return number * MICROS;
        }
        if (size < 100_000_000_000_000L) {
            return number * 1000;
        }
        return size < 100_000_000_000_000_000L ? number : Math.floorDiv(number, 1000);
    }

    /// Microseconds since 1970, or `NONE`.
    public static long parse(String written) {
        return isUsual(written) ? ofUsual(written) : parseAny(written);
    }

    /// `2026-10-05T09:00:00.000Z`, as most logs have it.
    private static boolean isUsual(String text) {
        if (text.length() != USUAL.length()) {
            return false;
        }
        for (int i = 0; i < USUAL.length(); i++) {
            char expected = USUAL.charAt(i);
            char here = text.charAt(i);
            if (expected == '0' ? here < '0' || here > '9' : here != expected) {
                return false;
            }
        }
        return true;
    }

    private static long ofUsual(String text) {
        int month = digits(text, 5, 7);
        int day = digits(text, 8, 10);
        int hour = digits(text, 11, 13);
        int minute = digits(text, 14, 16);
        int second = digits(text, 17, 19);
        if (month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59) {
            return parseAny(text);
        }
        LocalDate first = LocalDate.of(digits(text, 0, 4), month, 1);
        if (day > first.lengthOfMonth()) {
            return parseAny(text);
        }
        long days = first.toEpochDay() + day - 1;
        long seconds = days * 86_400L + hour * 3_600L + minute * 60L + second;
        return seconds * MICROS + digits(text, 20, 23) * 1000L;
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static long parseAny(String written) {
        String text = written.strip();
        if (text.length() > 40) {
            return NONE;
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return ofIso(iso);
        }
        return NUMBER.matcher(text).matches() ? ofDecimal(new BigDecimal(text)) : NONE;
    }

    private static long ofDecimal(BigDecimal number) {
        if (number.abs().compareTo(BigDecimal.valueOf(100_000_000_000L)) < 0) {
            return number.movePointRight(6).setScale(0, RoundingMode.FLOOR).longValue();
        }
        try {
            return ofEpoch(number.setScale(0, RoundingMode.FLOOR).longValueExact());
        } catch (ArithmeticException beyond) {
            return NONE;
        }
    }

    private static long ofIso(Matcher iso) {
        try {
            LocalDate day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            int hour = number(iso, 4);
            int minute = number(iso, 5);
            int second = number(iso, 6);
            if (hour > 24 || minute > 59 || second > 60) {
                return NONE;
            }
            long seconds = day.toEpochDay() * 86_400L + hour * 3_600L + minute * 60L + second;
            return (seconds - offset(iso.group(8))) * MICROS + micros(iso.group(7));
        } catch (DateTimeException none) {
            return NONE;
        }
    }

    private static int number(Matcher iso, int group) {
        String digits = iso.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int offset(@org.jspecify.annotations.Nullable String zone) {
        if (zone == null || !(zone.startsWith("+") || zone.startsWith("-"))) {
            return 0;
        }
        return ZoneOffset.of(
                        zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone)
                .getTotalSeconds();
    }

    private static long micros(@org.jspecify.annotations.Nullable String fraction) {
        if (fraction == null) {
            return 0;
        }
        return Long.parseLong((fraction + "000000").substring(0, 6));
    }
}
