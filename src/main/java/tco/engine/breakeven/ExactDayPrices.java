package tco.engine.breakeven;

import static tco.engine.breakeven.ExactMix.ratio;

import tco.engine.cost.Ratio;
import tco.model.Point;
import tco.model.Tariff;

/// The mean price of a kilowatt-hour in the work time, in the rest of the powered day, and in the
/// whole powered day, which starts with the work time (model 5), exactly.
record ExactDayPrices(Ratio work, Ratio rest, Ratio powered) {
    private static final Ratio MINUTES_PER_HOUR = Ratio.of(60L);

    static ExactDayPrices of(Tariff tariff, Ratio workHours, Ratio poweredHours, Point at) {
        return switch (tariff) {
            case Tariff.Flat flat -> {
                Ratio price = ratio(flat.usdPerKwh(), at);
                yield new ExactDayPrices(price, price, price);
            }
            case Tariff.ByTimeOfDay day -> byTimeOfDay(day, workHours, poweredHours, at);
        };
    }

    private static ExactDayPrices byTimeOfDay(
            Tariff.ByTimeOfDay day, Ratio workHours, Ratio poweredHours, Point at) {
        Ratio start = Ratio.of((long) day.workStartsMinute());
        Ratio workEnds = start.plus(workHours.times(MINUTES_PER_HOUR));
        Ratio dayEnds = start.plus(poweredHours.times(MINUTES_PER_HOUR));
        Ratio work = mean(day, start, workEnds, at);
        return new ExactDayPrices(
                work,
                dayEnds.compareTo(workEnds) > 0 ? mean(day, workEnds, dayEnds, at) : work,
                poweredHours.signum() > 0 ? mean(day, start, dayEnds, at) : work);
    }

    /// The mean price from one minute to a later one; both may lie beyond the first midnight.
    private static Ratio mean(Tariff.ByTimeOfDay day, Ratio from, Ratio to, Point at) {
        Ratio sum = Ratio.ZERO;
        for (Tariff.Span span : day.spans()) {
            for (long turn = -1; turn <= 2; turn++) {
                Ratio opens = Ratio.of(span.fromMinute() + turn * Tariff.MINUTES_PER_DAY);
                Ratio closes = opens.plus(Ratio.of((long) span.minutes()));
                Ratio shared = to.min(closes).minus(from.max(opens));
                sum = sum.plus(shared.max(Ratio.ZERO).times(ratio(span.usdPerKwh(), at)));
            }
        }
        return sum.over(to.minus(from));
    }
}
