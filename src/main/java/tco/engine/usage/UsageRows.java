package tco.engine.usage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Sums by a key: a row for each of its values.
public final class UsageRows {
    private final Map<List<String>, UsageSum> sums = new HashMap<>();
    private final List<UsageKey> by;

    /// @param by the keys: rows come in the order of the first, within it in that of the second ...
    UsageRows(List<UsageKey> by) {
        this.by = List.copyOf(by);
    }

    void add(List<String> key, UsageSum sum) {
        sums.computeIfAbsent(key, one -> new UsageSum()).add(sum);
    }

    /// A row.
    public record Row(List<String> key, UsageSum sum) {
        /// The only value of its key.
        public String name() {
            return key.getFirst();
        }
    }

    public List<Row> rows() {
        List<Map<List<String>, Long>> tokens = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            tokens.add(tokens(i + 1));
        }
        List<Row> rows = new ArrayList<>();
        sums.forEach((key, sum) -> rows.add(new Row(key, sum)));
        rows.sort((one, other) -> compare(one.key(), other.key(), tokens));
        return rows;
    }

    /// The tokens of all rows that share their first keys.
    private Map<List<String>, Long> tokens(int keys) {
        Map<List<String>, Long> tokens = new HashMap<>();
        for (Map.Entry<List<String>, UsageSum> row : sums.entrySet()) {
            List<String> first = row.getKey().subList(0, keys);
            long more = row.getValue().tokens().total();
            tokens.put(first, tokens.getOrDefault(first, 0L) + more);
        }
        return tokens;
    }

    /// Times rise; of other keys the tokens fall.
    private int compare(
            List<String> one, List<String> other, List<Map<List<String>, Long>> tokens) {
        for (int i = 0; i < by.size(); i++) {
            if (!by.get(i).isOfTime()) {
                Map<List<String>, Long> here = tokens.get(i);
                long more = here.getOrDefault(other.subList(0, i + 1), 0L);
                int order = Long.compare(more, here.getOrDefault(one.subList(0, i + 1), 0L));
                if (order != 0) {
                    return order;
                }
            }
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /// What rows of a profile are told apart by.
    public enum UsageKey {
        MODEL,
        DAY,
        HOUR,
        MONTH,
        SOURCE,
        PROJECT,
        USER;

        private static final List<String> HOURS =
                IntStream.range(0, 24).mapToObj(hour -> (hour < 10 ? "0" : "") + hour).toList();

        /// As the command line and the columns name it.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<UsageKey> named(String label) {
            return Arrays.stream(values()).filter(key -> key.label().equals(label)).findFirst();
        }

        /// Whether its values come in their own order.
        public boolean isOfTime() {
            return this == DAY || this == HOUR || this == MONTH;
        }

        /// The value of a cell's events; empty where they have none, as a bucket of a day has no
        /// hour.
        Optional<String> of(UsageCell cell, UsageClock clock, ListPrices prices) {
            return switch (this) {
                case MODEL -> Optional.of(prices.find(cell.model()).name());
                case DAY -> Optional.of(clock.dayName(cell.epochDay()));
                case HOUR ->
                        cell.withinHour() ? Optional.of(HOURS.get(cell.hour())) : Optional.empty();
                case MONTH -> Optional.of(clock.dayName(cell.epochDay()).substring(0, 7));
                case SOURCE -> Optional.of(cell.source().label());
                case PROJECT -> Optional.of(cell.project());
                case USER -> Optional.of(cell.user());
            };
        }
    }
}
