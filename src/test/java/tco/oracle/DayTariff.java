package tco.oracle;

import tools.jackson.databind.JsonNode;

/// The price of electricity in the course of a day (model 5).
final class DayTariff {
    private static final int DAY = 24 * 60;
    private static final Exact MINUTES = Exact.of(DAY);
    private static final Exact SIXTY = Exact.of(60);

    private final Exact[] sums = new Exact[DAY + 1];
    private final Exact start;

    private DayTariff(Exact[] perMinute, int startMinute) {
        start = Exact.of(startMinute);
        sums[0] = Exact.ZERO;
        for (int minute = 0; minute < DAY; minute++) {
            sums[minute + 1] = sums[minute].plus(perMinute[minute]);
        }
    }

    static DayTariff of(JsonNode price, String workStarts, Reading at) {
        Exact[] perMinute = new Exact[DAY];
        if (price.isArray() && price.get(0).isObject()) {
            for (JsonNode window : price) {
                int minute = minuteOf(window.get("from").asString()) % DAY;
                int to = minuteOf(window.get("to").asString()) % DAY;
                Exact usd = at.required("usd", window);
                do {
                    perMinute[minute] = usd;
                    minute = (minute + 1) % DAY;
                } while (minute != to);
            }
        } else {
            Exact flat = at.figure("usd_per_kwh", price);
            java.util.Arrays.fill(perMinute, flat);
        }
        return new DayTariff(perMinute, minuteOf(workStarts));
    }

    private static int minuteOf(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    /// The mean price between two hours after the start of the work.
    Exact mean(Exact fromHour, Exact toHour) {
        Exact from = start.plus(fromHour.times(SIXTY));
        Exact to = start.plus(toHour.times(SIXTY));
        return paid(to).minus(paid(from)).over(to.minus(from));
    }

    /// The sum of the prices of all minutes up to one.
    private Exact paid(Exact minutes) {
        Exact days = minutes.over(MINUTES).floor();
        Exact rest = minutes.minus(days.times(MINUTES));
        int whole = rest.floor().value().intValueExact();
        Exact part = rest.minus(Exact.of(whole));
        Exact begun = part.isZero() ? Exact.ZERO : sums[whole + 1].minus(sums[whole]);
        return days.times(sums[DAY]).plus(sums[whole]).plus(begun.times(part));
    }
}
