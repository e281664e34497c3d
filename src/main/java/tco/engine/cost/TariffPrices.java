package tco.engine.cost;

import tco.model.Point;
import tco.model.Tariff;
import tco.model.Weekdays;
import tco.model.WorkTime;

/// The mean price of a kilowatt-hour in the hours of work in which a machine is switched on, and in
/// all hours in which it is (model 5). Both begin at the same minute of the day.
record TariffPrices(double workUsdPerKwh, double poweredUsdPerKwh) {
    private static final double MINUTES_PER_HOUR = 60;

    /// The prices for hours a day of work, at the days and from the minute of the work, and of
    /// power, on every day.
    static TariffPrices of(
            Tariff tariff, WorkTime when, double workHours, double poweredHours, Point at) {
        return switch (tariff) {
            case Tariff.Flat flat -> {
                double price = at.of(flat.usdPerKwh());
                yield new TariffPrices(price, price);
            }
            case Tariff.ByTimeOfDay day -> {
                int start = when.startsMinute();
                double powered = poweredHours * MINUTES_PER_HOUR;
                double work = Math.min(workHours, poweredHours) * MINUTES_PER_HOUR;
                yield new TariffPrices(
                        mean(day, new WeekHours(when.days(), start, work), at),
                        mean(day, new WeekHours(Weekdays.ALL, start, powered), at));
            }
        };
    }

    /// 0 of no hours.
    private static double mean(Tariff.ByTimeOfDay day, WeekHours hours, Point at) {
        double sum = 0;
        for (Tariff.Span span : day.spans()) {
            sum += hours.minutesIn(span.hours()) * at.of(span.usdPerKwh());
        }
        return hours.minutes() == 0 ? 0 : sum / hours.minutesAWeek();
    }

    /// The same prices as exact fractions.
    record Exact(Ratio workUsdPerKwh, Ratio poweredUsdPerKwh) {
        private static final Ratio MINUTES_PER_HOUR = Ratio.of(60L);

        static Exact of(
                Tariff tariff, WorkTime when, Ratio workHours, Ratio poweredHours, Point at) {
            return switch (tariff) {
                case Tariff.Flat flat -> {
                    Ratio price = Ratio.of(flat.usdPerKwh(), at);
                    yield new Exact(price, price);
                }
                case Tariff.ByTimeOfDay day -> {
                    int start = when.startsMinute();
                    Ratio powered = poweredHours.times(MINUTES_PER_HOUR);
                    Ratio work = workHours.min(poweredHours).times(MINUTES_PER_HOUR);
                    yield new Exact(
                            mean(day, new WeekHours.Exact(when.days(), start, work), at),
                            mean(day, new WeekHours.Exact(Weekdays.ALL, start, powered), at));
                }
            };
        }

        private static Ratio mean(Tariff.ByTimeOfDay day, WeekHours.Exact hours, Point at) {
            Ratio sum = Ratio.ZERO;
            for (Tariff.Span span : day.spans()) {
                Ratio price = Ratio.of(span.usdPerKwh(), at);
                sum = sum.plus(hours.minutesIn(span.hours()).times(price));
            }
            return hours.minutes().signum() == 0 ? Ratio.ZERO : sum.over(hours.minutesAWeek());
        }
    }
}
