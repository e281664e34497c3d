package tco.imports.usage.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tco.model.usage.DropReason;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageMoney;
import tco.model.usage.UsagePeak;

/// What counts, and how many records do not, by reason.
public final class UsageTally {
    private final List<UsageEvent> events = new ArrayList<>();
    private final List<UsageMoney> money = new ArrayList<>();
    private final List<UsagePeak> peaks = new ArrayList<>();
    private final Set<String> warnings = new TreeSet<>();
    private final Map<DropReason, Long> dropped = new EnumMap<>(DropReason.class);

    public void add(UsageEvent event) {
        events.add(event);
    }

    public void add(UsageMoney amount) {
        money.add(amount);
    }

    public void add(UsagePeak peak) {
        peaks.add(peak);
    }

    public void drop(DropReason reason, long records) {
        if (records > 0) {
            dropped.merge(reason, records, Long::sum);
        }
    }

    public void drop(DropReason reason) {
        drop(reason, 1);
    }

    /// Tells what a form of records leaves unknown; the same text once.
    public void warn(String text) {
        warnings.add(text);
    }

    public Set<String> warnings() {
        return Collections.unmodifiableSet(warnings);
    }

    public List<UsageEvent> events() {
        return Collections.unmodifiableList(events);
    }

    /// Money that bills and cost reports state, apart from events.
    public List<UsageMoney> money() {
        return Collections.unmodifiableList(money);
    }

    /// Exact peaks that aggregates state, in any order.
    public List<UsagePeak> peaks() {
        return Collections.unmodifiableList(peaks);
    }

    public Map<DropReason, Long> dropped() {
        return Collections.unmodifiableMap(dropped);
    }
}
