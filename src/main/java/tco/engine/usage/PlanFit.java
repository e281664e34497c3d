package tco.engine.usage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tco.model.Case;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Plan;
import tco.model.Plan.Included;
import tco.model.Plan.Overage;
import tco.model.usage.UsageEvent;

/// Replays usage against the limits of a plan: each person's requests in their order, worth their
/// list price. A window opens with the first request after the last one ended; a request is served
/// while every window is below its limit, so that the one that crosses it is served still.
public final class PlanFit {
    private static final double WEEK_HOURS = 168;
    private static final double FIVE_HOURS = 5;
    private static final double WEEKS_DAYS = 7;
    private static final int USD_DECIMALS = 10;
    private static final Comparator<UsageEvent> IN_TIME =
            Comparator.comparingLong(UsageEvent::timeMicros)
                    .thenComparing(UsageEvent.LARGEST_EARLIEST);

    private PlanFit() {}

    /// Whether the usage stays within a plan's limits.
    public enum Verdict {
        FITS,
        OVER,
        UNKNOWN
    }

    /// What came of a plan's windows of one length, over all people.
    ///
    /// @param includedUsd what a window includes; empty where it is only observed
    /// @param estimate whether what it includes is an estimate
    /// @param opened how many there were
    /// @param full how many reached their limit
    /// @param peakUsd the most that was served in one
    public record Window(
            double hours,
            Optional<Double> includedUsd,
            boolean estimate,
            long opened,
            long full,
            double peakUsd) {}

    /// What comes of the usage under a plan.
    ///
    /// @param users how many people, at least 1
    /// @param monthlyUsd fees, and a month of what is over where that is paid by the token
    public record Result(
            String id,
            long users,
            List<Window> windows,
            long requestsOver,
            long tokensOver,
            double usdOver,
            double monthlyUsd,
            Verdict verdict) {
        public Result {
            windows = List.copyOf(windows);
        }
    }

    /// Replays the requests that lie in the window of days.
    ///
    /// @param windows the plan's own; empty for a week's share of what a month includes
    /// @param monthFactor what the window's sums are multiplied by to make a month
    public static Result of(
            String id,
            Plan plan,
            List<Plan.Window> windows,
            List<UsageEvent> events,
            ListPrices prices,
            double monthFactor) {
        List<PlanLimit> limits = limits(plan, windows);
        Map<String, List<UsageEvent>> byUser = new TreeMap<>();
        boolean known = limits.stream().anyMatch(PlanLimit::isJudged);
        for (UsageEvent event : events) {
            if (event.single()) {
                byUser.computeIfAbsent(event.user(), user -> new ArrayList<>()).add(event);
            } else {
                known = false;
            }
        }
        Replay replay = new Replay(prices, rates(plan), limits);
        byUser.values()
                .forEach(requests -> {
                    requests.sort(IN_TIME);
                    replay.run(requests);
                });
        long users = Math.max(1, byUser.size());
        boolean sold = plan.overage() == Overage.API;
        double usdOver = replay.over.usd();
        double seats = Math.max((double) users, typical(plan.minSeats()));
        return new Result(
                id,
                users,
                limits.stream().map(PlanLimit::result).toList(),
                replay.requestsOver,
                replay.tokensOver,
                usdOver,
                Rounded.of(
                        typical(plan.usdPerSeat()) * seats + (sold ? usdOver * monthFactor : 0),
                        USD_DECIMALS),
                replay.requestsOver > 0
                        ? Verdict.OVER
                        : known && replay.priced && !byUser.isEmpty()
                                ? Verdict.FITS
                                : Verdict.UNKNOWN);
    }

    private static Optional<Api> rates(Plan plan) {
        return switch (plan.included()) {
            case Included.Value value -> Optional.of(value.rates());
            case Included.Tokens tokens -> tokens.rates();
        };
    }

    /// The plan's windows; else a week's share of a month, and the busiest five hours to be seen.
    private static List<PlanLimit> limits(Plan plan, List<Plan.Window> windows) {
        List<PlanLimit> limits = new ArrayList<>();
        for (Plan.Window window : windows) {
            Figure included = window.includedUsd();
            limits.add(
                    new PlanLimit(
                            window.hours(),
                            Optional.of(typical(included)),
                            included.source().estimate()));
        }
        if (windows.isEmpty()) {
            limits.add(new PlanLimit(FIVE_HOURS, Optional.empty(), false));
            if (plan.included() instanceof Included.Value value) {
                double share = WEEKS_DAYS / UsageWindow.daysPerMonth();
                limits.add(
                        new PlanLimit(
                                WEEK_HOURS,
                                Optional.of(typical(value.usdPerSeat()) * share),
                                true));
            }
        }
        return limits;
    }

    private static double typical(Figure figure) {
        return figure.range().at(Case.TYPICAL, figure.kind().effect());
    }

    /// The requests of all people, one after the other.
    private static final class Replay {
        private final ListPrices prices;
        private final Optional<Api> rates;
        private final List<PlanLimit> limits;
        private final UsdSum over = new UsdSum();
        private long requestsOver;
        private long tokensOver;
        private boolean priced = true;

        Replay(ListPrices prices, Optional<Api> rates, List<PlanLimit> limits) {
            this.prices = prices;
            this.rates = rates;
            this.limits = limits;
        }

        void run(List<UsageEvent> requests) {
            limits.forEach(PlanLimit::close);
            for (UsageEvent request : requests) {
                long picos = picos(request);
                limits.forEach(limit -> limit.arrive(request.timeMicros()));
                if (limits.stream().allMatch(PlanLimit::hasRoom)) {
                    limits.forEach(limit -> limit.serve(picos));
                } else {
                    requestsOver++;
                    tokensOver += request.tokens().total();
                    over.addPico(picos);
                }
            }
        }

        /// The list price; that of the plan's own model where the request's has none.
        private long picos(UsageEvent request) {
            Optional<ListPrices.Cost> cost = prices.cost(request);
            if (cost.isEmpty() && rates.isPresent()) {
                cost = prices.cost(request.withModel(rates.get().id()).withSpeed(""));
            }
            priced &= cost.isPresent();
            return cost.map(ListPrices.Cost::typical).orElse(0L);
        }
    }
}
