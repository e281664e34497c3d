package tco.oracle;

/// Draws the keys that assumptions and machines share.
final class RandomTerms {
    private final Draw draw;

    RandomTerms(Draw draw) {
        this.draw = draw;
    }

    /// The people's share, the window and the horizon: for every machine.
    void shared(Yaml to) {
        to.maybe("setup_usd", draw.figure(0, 3000))
                .maybe("horizon_months", draw.whole(1, 72))
                .maybe("window", draw.pick("workday", "always"))
                .maybe("max_utilisation", draw.share(0.05, 1))
                .maybe("prefix_cache", draw.share(0, 1))
                .maybe("ops_hours", draw.figure(0, 12))
                .maybe("ops_hourly_usd", draw.figure(0, 150))
                .maybe("ops_hours_per_extra_unit", draw.figure(0, 4));
    }

    /// What only an owned machine has.
    void owned(Yaml to) {
        to.maybe("residual_share", draw.share(0, 1))
                .maybe("lifetime_months", draw.whole(1, 72))
                .maybe("installation_usd", draw.figure(0, 900))
                .maybe("cost_of_capital", draw.share(0, 0.3))
                .maybe("maintenance_rate", draw.share(0, 0.2))
                .maybe("facility_usd", draw.figure(0, 200))
                .maybe("pue", draw.figure(1, 2))
                .maybe("powered_hours_per_day", draw.figure(0, 24))
                .maybe("work_starts", time(draw.below(24 * 60)));
        if (draw.chance(0.6)) {
            tariff(to);
        }
    }

    private void tariff(Yaml to) {
        if (draw.chance(0.4)) {
            to.key("usd_per_kwh", draw.figure(0, 0.6));
            return;
        }
        StringBuilder list = new StringBuilder("[");
        if (draw.chance(0.5)) {
            windows(list, "");
        } else {
            String both = windows(list, ", days: [mon, tue, wed, thu, sun]");
            list.append(", {from: ")
                    .append(both)
                    .append(", to: ")
                    .append(both)
                    .append(", days: [fri, sat], usd: ")
                    .append(draw.figure(0, 0.6))
                    .append('}');
        }
        to.key("usd_per_kwh", list.append(']').toString());
    }

    /// Windows for 24 hours, and the time after midnight at which the first of them begins.
    private String windows(StringBuilder list, String days) {
        int windows = 1 + draw.below(4);
        int first = draw.below(24 * 60);
        int from = first;
        int earliest = first;
        for (int left = windows; left > 0; left--) {
            int to24 = left == 1 ? first : (from + 1 + draw.below(300)) % (24 * 60);
            list.append(list.length() > 1 ? ", " : "")
                    .append("{from: ")
                    .append(time(from))
                    .append(", to: ")
                    .append(time(to24))
                    .append(days)
                    .append(", usd: ")
                    .append(draw.figure(0, 0.6))
                    .append('}');
            from = to24;
            earliest = Math.min(earliest, from);
        }
        return time(earliest);
    }

    static String time(int minute) {
        return String.format("\"%02d:%02d\"", minute / 60, minute % 60);
    }
}
