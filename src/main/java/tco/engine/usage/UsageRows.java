package tco.engine.usage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.model.usage.UsageEvent;

/// Sums by a key: a row for each of its values.
public final class UsageRows {
    private final Map<List<String>, UsageSum> sums = new HashMap<>();
    private final boolean byTime;

    /// @param byTime whether rows come in the order of their keys, else by falling tokens
    UsageRows(boolean byTime) {
        this.byTime = byTime;
    }

    void add(List<String> key, UsageEvent event, Optional<ListPrices.Cost> cost) {
        sums.computeIfAbsent(key, one -> new UsageSum()).add(event, cost);
    }

    /// A row.
    public record Row(List<String> key, UsageSum sum) {
        /// The only value of its key.
        public String name() {
            return key.getFirst();
        }
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        sums.forEach((key, sum) -> rows.add(new Row(key, sum)));
        rows.sort(byTime ? UsageRows::inOrderOfKeys : UsageRows::byFallingTokens);
        return rows;
    }

    private static int inOrderOfKeys(Row one, Row other) {
        return String.join("\0", one.key()).compareTo(String.join("\0", other.key()));
    }

    private static int byFallingTokens(Row one, Row other) {
        int order = Long.compare(other.sum().tokens().total(), one.sum().tokens().total());
        return order == 0 ? inOrderOfKeys(one, other) : order;
    }
}
