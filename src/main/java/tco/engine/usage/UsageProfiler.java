package tco.engine.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tco.engine.usage.UsageCell.CellSums;
import tco.engine.usage.UsageRows.UsageKey;
import tco.model.usage.DropReason;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageMoney;
import tco.model.usage.UsagePeak;

/// Sums events up into a profile. It takes each event once, in any order.
public final class UsageProfiler {
    /// What every profile has rows by.
    private static final Set<UsageKey> ALWAYS =
            Set.of(UsageKey.SOURCE, UsageKey.MODEL, UsageKey.DAY, UsageKey.HOUR);

    private final UsageScope terms;
    private final ListPrices prices;
    private final UsageSum totals = new UsageSum();
    private final Map<UsageKey, UsageRows> rows = new EnumMap<>(UsageKey.class);
    private final List<UsageKey> by;
    private final UsageRows asked;
    private final CellSums cells;
    private final MovableShares shares = new MovableShares();
    private final BusyMinutes minutes;
    private final WorkPattern pattern = new WorkPattern();
    private final UserTokens users = new UserTokens();
    private final Map<String, Long> unpriced = new java.util.HashMap<>();
    private long outside;
    private long firstDay = Long.MAX_VALUE;
    private long lastDay = Long.MIN_VALUE;
    private boolean bucketsPriced;

    /// @param by what the rows that were asked for are told apart by, in this order
    public UsageProfiler(UsageScope terms, ListPrices prices, List<UsageKey> by) {
        this.terms = terms;
        this.prices = prices;
        this.by = List.copyOf(by);
        this.minutes = new BusyMinutes(terms.tokS());
        this.cells = new CellSums(terms.clock());
        Set<UsageKey> shown = EnumSet.copyOf(ALWAYS);
        shown.addAll(by);
        shown.forEach(key -> rows.put(key, new UsageRows(List.of(key))));
        asked = new UsageRows(by);
    }

    public UsageProfile profile(
            Collection<UsageEvent> events,
            Collection<UsageMoney> money,
            Collection<UsagePeak> peaks,
            Map<DropReason, Long> dropped) {
        events.forEach(this::add);
        cells.forEach(this::addToRows);
        for (UsageMoney amount : money) {
            if (isInside(amount)) {
                totals.record(amount.usd());
            }
        }
        for (UsagePeak peak : peaks) {
            if (terms.contains(terms.clock().epochDay(peak.hourMicros()))) {
                minutes.add(peak);
            }
        }
        Map<DropReason, Long> all = new EnumMap<>(DropReason.class);
        all.putAll(dropped);
        if (outside > 0) {
            all.merge(DropReason.OUTSIDE, outside, Long::sum);
        }
        return new UsageProfile(
                terms.clock().zone(),
                window(),
                pattern.activeDays(),
                totals,
                users.users(),
                rows,
                by,
                asked.rows(),
                parts(),
                all,
                List.copyOf(new java.util.TreeMap<>(unpriced).entrySet()),
                bucketsPriced);
    }

    private void add(UsageEvent event) {
        long day = terms.clock().epochDay(event.timeMicros());
        if (!terms.contains(day)) {
            outside++;
            return;
        }
        firstDay = Math.min(firstDay, day);
        lastDay = Math.max(lastDay, day);
        Optional<ListPrices.Cost> cost = prices.cost(event);
        if (cost.isEmpty()) {
            unpriced.merge(prices.find(event.model()).name(), event.tokens().total(), Long::sum);
        }
        bucketsPriced |= cost.isPresent() && !event.single();
        cells.of(event).add(event, cost);
        shares.add(
                event,
                cost.isPresent() ? cost.get().typical() : 0,
                prices.isBelowFrontier(event.model()));
        minutes.add(event);
    }

    private void addToRows(UsageCell cell, UsageSum sum) {
        totals.add(sum);
        for (Map.Entry<UsageKey, UsageRows> row : rows.entrySet()) {
            Optional<String> value = row.getKey().of(cell, terms.clock(), prices);
            if (value.isPresent()) {
                row.getValue().add(List.of(value.get()), sum);
            }
        }
        List<String> values = new ArrayList<>();
        for (UsageKey key : by) {
            values.add(key.of(cell, terms.clock(), prices).orElse(""));
        }
        asked.add(values, sum);
        pattern.add(cell, sum.tokens());
        users.add(cell.user(), sum.tokens().total());
    }

    /// Bills may reach beyond the usage that they stand beside; alone, all of them counts.
    private boolean isInside(UsageMoney amount) {
        long day = terms.clock().epochDay(amount.timeMicros());
        return firstDay > lastDay
                ? terms.contains(day)
                : window().map(days -> days.contains(day)).orElse(true);
    }

    /// The days asked for, else those from the first with usage to the last; empty without either.
    private Optional<UsageWindow> window() {
        boolean any = firstDay <= lastDay;
        Optional<LocalDate> from =
                terms.since()
                        .or(() ->
                                any ? Optional.of(LocalDate.ofEpochDay(firstDay)) : terms.until());
        Optional<LocalDate> to =
                terms.until()
                        .or(() -> any ? Optional.of(LocalDate.ofEpochDay(lastDay)) : terms.since());
        return from.isPresent() && to.isPresent()
                ? Optional.of(new UsageWindow(from.get(), to.get()))
                : Optional.empty();
    }

    private Optional<ProfileParts> parts() {
        return firstDay > lastDay
                ? Optional.empty()
                : window().map(days ->
                        ProfileParts.of(days, totals, shares, minutes, pattern, users));
    }

    /// What is asked of a profile.
    ///
    /// @param since the first day that counts; empty for the first with usage
    /// @param until the last day that counts; empty for the last with usage
    /// @param tokS tokens a second that a request is assumed to put out where no duration was
    ///   recorded
    public record UsageScope(
            UsageClock clock, Optional<LocalDate> since, Optional<LocalDate> until, double tokS) {
        public UsageScope {
            if (!(tokS > 0)) {
                throw new IllegalArgumentException("an output speed must be above 0");
            }
        }

        /// Whether an event counts, by the day of its start.
        public boolean contains(UsageEvent event) {
            return contains(clock.epochDay(event.timeMicros()));
        }

        boolean contains(long epochDay) {
            return (since.isEmpty() || epochDay >= since.get().toEpochDay())
                    && (until.isEmpty() || epochDay <= until.get().toEpochDay());
        }
    }
}
