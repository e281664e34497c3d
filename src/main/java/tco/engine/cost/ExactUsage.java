package tco.engine.cost;

import tco.model.Deployment.Machines;
import tco.model.Hosting;
import tco.model.Point;
import tco.model.Serving;
import tco.model.Serving.Reading;
import tco.model.WorkTime;

/// How a token uses machines, exactly (model 4): [Usage] as a function of the tokens.
///
/// @param busyHoursPerToken hours that one token keeps a machine busy
/// @param windowHours hours a month in which one machine is there for the work
/// @param usableHours hours of them in which it can be busy
public record ExactUsage(
        Ratio busyHoursPerToken,
        Ratio windowHours,
        Ratio usableHours,
        Ratio hoursPerMonth,
        Ratio workHoursPerDay,
        WorkTime workTime) {
    private static final Ratio SECONDS_PER_HOUR = Ratio.of(3600L);

    /// The use of machines that serve a share of every token class, above 0 and up to 1.
    public static ExactUsage of(Machines machines, ExactDemand demand, Ratio share, Point at) {
        Hosting hosting = machines.hosting();
        Ratio hoursPerMonth = Ratio.of(hosting.hoursPerMonth(), at);
        Ratio window =
                switch (Usage.window(machines)) {
                    case WORKDAY -> demand.workHoursPerMonth().min(hoursPerMonth);
                    case ALWAYS -> hoursPerMonth;
                };
        return new ExactUsage(
                busyHours(hosting.serving(), demand, at).times(share),
                window,
                window.times(Ratio.of(hosting.maxUtilisation(), at)).over(demand.peakToAverage()),
                hoursPerMonth,
                demand.hoursPerDay(),
                demand.workTime());
    }

    private static Ratio busyHours(Serving serving, ExactDemand token, Point at) {
        Ratio seconds = token.output().over(Ratio.of(serving.decodeTokS(), at));
        if (serving.reading() instanceof Reading.AtSpeed speed) {
            Ratio missed = Ratio.ONE.minus(Ratio.of(serving.prefixCache(), at));
            Ratio read =
                    token.uncached().plus(token.cacheWrite()).plus(token.cacheRead().times(missed));
            seconds = seconds.plus(read.over(Ratio.of(speed.tokS(), at)));
        }
        return seconds.over(SECONDS_PER_HOUR);
    }
}
