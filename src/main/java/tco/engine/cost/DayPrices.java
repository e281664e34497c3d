package tco.engine.cost;

import tco.model.Point;
import tco.model.Tariff;

/// The mean price of a kilowatt-hour in the work time, in the rest of the powered day, and in the
/// whole powered day. The powered day starts with the work time (model 5).
record DayPrices(double workUsdPerKwh, double restUsdPerKwh, double poweredUsdPerKwh) {
    private static final double MINUTES_PER_HOUR = 60;

    static DayPrices of(Tariff tariff, double workHours, double poweredHours, Point at) {
        return switch (tariff) {
            case Tariff.Flat flat -> {
                double price = at.of(flat.usdPerKwh());
                yield new DayPrices(price, price, price);
            }
            case Tariff.ByTimeOfDay day -> byTimeOfDay(day, workHours, poweredHours, at);
        };
    }

    private static DayPrices byTimeOfDay(
            Tariff.ByTimeOfDay day, double workHours, double poweredHours, Point at) {
        double start = day.workStartsMinute();
        double workEnds = start + workHours * MINUTES_PER_HOUR;
        double dayEnds = start + poweredHours * MINUTES_PER_HOUR;
        double work = mean(day, start, workEnds, at);
        double rest = dayEnds > workEnds ? mean(day, workEnds, dayEnds, at) : work;
        return new DayPrices(work, rest, poweredHours > 0 ? mean(day, start, dayEnds, at) : work);
    }

    /// The mean price from one minute to a later one; both may lie beyond the first midnight.
    private static double mean(Tariff.ByTimeOfDay day, double from, double to, Point at) {
        double sum = 0;
        for (Tariff.Span span : day.spans()) {
            for (int turn = -1; turn <= 2; turn++) {
                double opens = span.fromMinute() + turn * (double) Tariff.MINUTES_PER_DAY;
                double shared = Math.min(to, opens + span.minutes()) - Math.max(from, opens);
                sum += Math.max(0, shared) * at.of(span.usdPerKwh());
            }
        }
        return sum / (to - from);
    }

    /// The same prices as exact fractions.
    record Exact(Ratio workUsdPerKwh, Ratio restUsdPerKwh, Ratio poweredUsdPerKwh) {
        private static final Ratio MINUTES_PER_HOUR = Ratio.of(60L);

        static Exact of(Tariff tariff, Ratio workHours, Ratio poweredHours, Point at) {
            return switch (tariff) {
                case Tariff.Flat flat -> {
                    Ratio price = Ratio.of(flat.usdPerKwh(), at);
                    yield new Exact(price, price, price);
                }
                case Tariff.ByTimeOfDay day -> byTimeOfDay(day, workHours, poweredHours, at);
            };
        }

        private static Exact byTimeOfDay(
                Tariff.ByTimeOfDay day, Ratio workHours, Ratio poweredHours, Point at) {
            Ratio start = Ratio.of((long) day.workStartsMinute());
            Ratio workEnds = start.plus(workHours.times(MINUTES_PER_HOUR));
            Ratio dayEnds = start.plus(poweredHours.times(MINUTES_PER_HOUR));
            Ratio work = mean(day, start, workEnds, at);
            return new Exact(
                    work,
                    dayEnds.compareTo(workEnds) > 0 ? mean(day, workEnds, dayEnds, at) : work,
                    poweredHours.signum() > 0 ? mean(day, start, dayEnds, at) : work);
        }

        private static Ratio mean(Tariff.ByTimeOfDay day, Ratio from, Ratio to, Point at) {
            Ratio sum = Ratio.ZERO;
            for (Tariff.Span span : day.spans()) {
                for (long turn = -1; turn <= 2; turn++) {
                    Ratio opens = Ratio.of(span.fromMinute() + turn * Tariff.MINUTES_PER_DAY);
                    Ratio closes = opens.plus(Ratio.of((long) span.minutes()));
                    Ratio shared = to.min(closes).minus(from.max(opens));
                    sum = sum.plus(shared.max(Ratio.ZERO).times(Ratio.of(span.usdPerKwh(), at)));
                }
            }
            return sum.over(to.minus(from));
        }
    }
}
