package tco.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tco.engine.cost.Costs;
import tco.engine.cost.Demand;
import tco.engine.cost.PeakShare;
import tco.model.ApiPrices.ContextTier;
import tco.model.ApiPrices.PeakHours;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Case;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.PerCase;
import tco.model.WeekWindow;
import tco.model.Weekdays;
import tco.model.Weekdays.Weekday;
import tco.model.WorkTime;
import tco.text.ClockText;
import tco.text.Decimals;

/// How the prices of an option's APIs follow from the clock (model 3): the share of the work in the
/// peak hours, and what a token costs outside and inside them.
public final class PeakSteps {
    private static final int MINUTES_PER_HOUR = 60;
    private static final int DIGITS = 4;

    private final Api api;
    private final PerCase<Double> share;
    private final String prefix;
    private final List<UsageStep> steps = new ArrayList<>();

    private PeakSteps(Api api, PerCase<Double> share, String prefix) {
        this.api = api;
        this.share = share;
        this.prefix = prefix;
    }

    /// The steps of every API that has peak hours, by the demand that the option serves.
    public static List<UsageStep> of(OptionResult result, PerCase<Demand> demand) {
        List<UsageStep> all = new ArrayList<>();
        List<Api> apis = Costs.apis(result.option().deployment());
        for (Api api : apis) {
            api.prices()
                    .peak()
                    .ifPresent(peak -> {
                        PeakSteps each =
                                new PeakSteps(
                                        api,
                                        demand.map(at -> PeakShare.of(peak, at)),
                                        apis.size() == 1 ? "" : api.id() + ".");
                        each.share(peak, demand.typical());
                        each.prices();
                        all.addAll(each.steps);
                    });
        }
        return all;
    }

    private void share(PeakHours peak, Demand demand) {
        WorkTime work = demand.workTime();
        double hours = work.days().count() * demand.hoursPerDay();
        steps.add(
                new UsageStep(
                        prefix + "peak_share",
                        share,
                        Decimals.significant(hours * share.typical(), DIGITS)
                                + " of "
                                + Decimals.significant(hours, DIGITS)
                                + " weekly work hours: work_days "
                                + days(work.days())
                                + ", work_starts "
                                + ClockText.of(work.startsMinute())
                                + ", hours_per_day "
                                + Decimals.significant(demand.hoursPerDay(), DIGITS)
                                + " at "
                                + offset(work.utcOffsetMinutes())
                                + ", inside the windows "
                                + windows(peak)
                                + " of zone "
                                + peak.zone().getId()
                                + (peak.utcOffsetMinutes() == 0
                                        ? ""
                                        : " (" + offset(peak.utcOffsetMinutes()) + ")")));
    }

    private void prices() {
        for (ContextTier tier : api.prices().tiers()) {
            String above =
                    tier.aboveInputTokens() == ContextTier.SHORTEST
                            ? ""
                            : "_above_" + Decimals.significant(tier.aboveInputTokens(), 9);
            price("input" + above, tier, TokenPrices::input);
            price("cache_read" + above, tier, TokenPrices::cacheRead);
            price("cache_write" + above, tier, TokenPrices::cacheWrite);
            price("output" + above, tier, TokenPrices::output);
        }
    }

    private void price(String name, ContextTier tier, Function<TokenPrices, Figure> ofClass) {
        Figure outside = ofClass.apply(tier.prices());
        Figure inside = ofClass.apply(tier.peakPrices());
        steps.add(
                new UsageStep(
                        prefix + name,
                        PerCase.of(at -> mean(outside, inside, at)),
                        "(1 - peak_share) x "
                                + usd(outside)
                                + " outside the windows + peak_share x "
                                + usd(inside)
                                + " inside, dollars a million tokens"));
    }

    private double mean(Figure outside, Figure inside, Case at) {
        double usual = at(outside, at);
        return usual + share.at(at) * (at(inside, at) - usual);
    }

    private static double at(Figure price, Case at) {
        return price.range().at(at, price.kind().effect());
    }

    private static String usd(Figure price) {
        return Decimals.significant(price.range().typical(), DIGITS);
    }

    private static String windows(PeakHours peak) {
        List<String> all = new ArrayList<>();
        for (WeekWindow window : peak.windows()) {
            all.add(
                    days(window.days())
                            + " "
                            + ClockText.of(window.fromMinute())
                            + "-"
                            + ClockText.of(window.toMinute()));
        }
        return String.join(", ", all);
    }

    /// `mon tue wed`, or `every day`.
    private static String days(Weekdays days) {
        if (days.areAll()) {
            return "every day";
        }
        List<String> keys = new ArrayList<>();
        for (Weekday day : days.list()) {
            keys.add(day.key());
        }
        return String.join(" ", keys);
    }

    /// `UTC+8`, `UTC-3:30`.
    private static String offset(int minutes) {
        int size = Math.abs(minutes);
        int rest = size % MINUTES_PER_HOUR;
        return "UTC"
                + (minutes < 0 ? "-" : "+")
                + size / MINUTES_PER_HOUR
                + (rest == 0 ? "" : ":" + rest);
    }
}
