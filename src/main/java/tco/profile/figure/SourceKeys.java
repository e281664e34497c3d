package tco.profile.figure;

import java.util.List;
import tco.text.Nearest;

/// Checks the keys that say where figures come from: `source`, `as_of`, `estimate`, `name`.
public final class SourceKeys {
    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;
    private static final int FULL_DATE = 10;

    private SourceKeys() {}

    public static void check(Fields fields) {
        fields.text("name");
        fields.text("source");
        fields.choice("estimate", List.of("true", "false"), word -> word);
        fields.text("as_of")
                .filter(date -> !isDate(date))
                .ifPresent(date ->
                        fields.fault(
                                fields.node("as_of").orElseThrow(),
                                "as_of",
                                "'" + Nearest.shortened(date) + "' is not a date",
                                "YYYY-MM-DD, YYYY-MM or YYYY"));
    }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    public static boolean isDate(String text) {
        int length = text.length();
        if (length != YEAR && length != YEAR_AND_MONTH && length != FULL_DATE) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            boolean dash = i == YEAR || i == YEAR_AND_MONTH;
            char c = text.charAt(i);
            if (dash ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        int month = length > YEAR ? twoDigits(text, YEAR + 1) : 1;
        int day = length > YEAR_AND_MONTH ? twoDigits(text, YEAR_AND_MONTH + 1) : 1;
        return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(text, month);
    }

    private static int daysOf(String date, int month) {
        int century = twoDigits(date, 0);
        int year = twoDigits(date, 2);
        boolean leap = year == 0 ? century % 4 == 0 : year % 4 == 0;
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static int twoDigits(String text, int from) {
        return (text.charAt(from) - '0') * 10 + text.charAt(from + 1) - '0';
    }
}
