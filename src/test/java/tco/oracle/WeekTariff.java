package tco.oracle;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// The price of electricity in the course of a week (model 5), minute by minute.
final class WeekTariff {
    private static final List<String> DAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;
    private static final Exact MINUTES = Exact.of(WEEK);
    private static final Exact SIXTY = Exact.of(60);

    private final Exact[] sums = new Exact[WEEK + 1];
    private final Exact start;

    private WeekTariff(Exact[] perMinute, int startMinute) {
        start = Exact.of(startMinute);
        sums[0] = Exact.ZERO;
        for (int minute = 0; minute < WEEK; minute++) {
            sums[minute + 1] = sums[minute].plus(perMinute[minute]);
        }
    }

    static WeekTariff of(JsonNode price, String workStarts, Reading at) {
        Exact[] perMinute = new Exact[WEEK];
        if (price.isArray() && price.get(0).isObject()) {
            for (JsonNode window : price) {
                Exact usd = at.required("usd", window);
                for (int day : days(window.path("days"), DAYS)) {
                    fill(perMinute, window, day, usd);
                }
            }
        } else {
            Exact flat = at.figure("usd_per_kwh", price);
            java.util.Arrays.fill(perMinute, flat);
        }
        return new WeekTariff(perMinute, minuteOf(workStarts));
    }

    /// The share of some hours of the week, from a minute of some days on, that lies in windows.
    static Exact share(JsonNode windows, int startMinute, List<Integer> on, Exact hours) {
        Exact[] perMinute = new Exact[WEEK];
        java.util.Arrays.fill(perMinute, Exact.ZERO);
        for (JsonNode window : windows) {
            for (int day : days(window.path("days"), DAYS)) {
                fill(perMinute, window, day, Exact.ONE);
            }
        }
        return new WeekTariff(perMinute, startMinute).mean(on, hours);
    }

    private static void fill(Exact[] perMinute, JsonNode window, int day, Exact usd) {
        int minute = minuteOf(window.get("from").asString()) % DAY;
        int to = minuteOf(window.get("to").asString()) % DAY;
        int left = to > minute ? to - minute : to - minute + DAY;
        for (; left > 0; left--) {
            perMinute[(day * DAY + minute++) % WEEK] = usd;
        }
    }

    /// The days that a list names, Monday being 0.
    static List<Integer> days(JsonNode list, List<String> otherwise) {
        List<Integer> days = new ArrayList<>();
        list.forEach(day -> days.add(DAYS.indexOf(day.asString())));
        return days.isEmpty() ? otherwise.stream().map(DAYS::indexOf).toList() : days;
    }

    static int minuteOf(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    /// The mean price in the first hours after the start, on some days.
    Exact mean(List<Integer> days, Exact hours) {
        if (hours.isZero()) {
            return Exact.ZERO;
        }
        Exact sum = Exact.ZERO;
        for (int day : days) {
            Exact from = start.plus(Exact.of((long) day * DAY));
            sum = sum.plus(paid(from.plus(hours.times(SIXTY))).minus(paid(from)));
        }
        return sum.over(hours.times(SIXTY).times(Exact.of(days.size())));
    }

    /// The sum of the prices of all minutes up to one.
    private Exact paid(Exact minutes) {
        Exact weeks = minutes.over(MINUTES).floor();
        Exact rest = minutes.minus(weeks.times(MINUTES));
        int whole = rest.floor().value().intValueExact();
        Exact part = rest.minus(Exact.of(whole));
        Exact begun = part.isZero() ? Exact.ZERO : sums[whole + 1].minus(sums[whole]);
        return weeks.times(sums[WEEK]).plus(sums[whole]).plus(begun.times(part));
    }
}
