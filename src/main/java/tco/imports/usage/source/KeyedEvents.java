package tco.imports.usage.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tco.imports.usage.input.MalformedRecordException;
import tco.imports.usage.input.RecordTime;
import tco.imports.usage.input.UsageRecord;
import tco.model.usage.DropReason;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageMoney;
import tco.model.usage.UsagePeak;

/// Events of which one counts for each key: the largest, of equals the earliest.
public final class KeyedEvents {
    private final DigestTable<UsageEvent> byKey = new DigestTable<>();
    private final SharedLabels labels = new SharedLabels();
    private final List<UsageEvent> withoutKey = new ArrayList<>();
    private final Map<Digest, UsageMoney> money = new HashMap<>();
    private final Map<Digest, UsagePeak> peaks = new HashMap<>();
    private final UsageTally dropped = new UsageTally();

    public void add(Digest key, UsageEvent event) {
        if (lacksTime(event)) {
            return;
        }
        UsageEvent before = byKey.get(key);
        if (before == null) {
            byKey.put(key, event.with(labels.of(event.labels())));
            return;
        }
        dropped.drop(DropReason.REPEAT);
        if (UsageEvent.LARGEST_EARLIEST.compare(event, before) < 0) {
            byKey.put(key, event.with(labels.of(event.labels())));
        }
    }

    /// An event that nothing can be told to repeat: files of equal bytes are read once, that is
    /// all.
    public void addWithoutKey(UsageEvent event) {
        if (!lacksTime(event)) {
            withoutKey.add(event.with(labels.of(event.labels())));
        }
    }

    /// Money of a bill: of a key the largest amount counts.
    public void add(Digest key, UsageMoney amount) {
        money.merge(key, amount, (one, other) -> one.usd() >= other.usd() ? one : other);
    }

    /// The exact peak of an hour: of a key the one with most tokens counts.
    public void add(Digest key, UsagePeak peak) {
        peaks.merge(key, peak, (one, other) -> one.tokens() >= other.tokens() ? one : other);
    }

    public void drop(DropReason reason) {
        dropped.drop(reason);
    }

    /// Tells what a form of records leaves unknown.
    public void warn(String text) {
        dropped.warn(text);
    }

    private boolean lacksTime(UsageEvent event) {
        if (event.timeMicros() == RecordTime.NONE) {
            dropped.drop(DropReason.NO_TIME);
            return true;
        }
        return false;
    }

    /// Lays another file's events beside these.
    public void addAll(KeyedEvents other) {
        other.byKey.forEach(this::add);
        withoutKey.addAll(other.withoutKey);
        other.money.forEach(this::add);
        other.peaks.forEach(this::add);
        other.dropped.dropped().forEach(dropped::drop);
        other.dropped.warnings().forEach(dropped::warn);
    }

    public void settle(UsageTally tally) {
        byKey.forEach((key, event) -> tally.add(event));
        withoutKey.forEach(tally::add);
        money.values().forEach(tally::add);
        peaks.values().forEach(tally::add);
        dropped.dropped().forEach(tally::drop);
        dropped.warnings().forEach(tally::warn);
    }

    /// Reads the rows within one record: of a page, of a batch. One that is malformed leaves the
    /// others whole.
    public void each(List<UsageRecord> rows, Consumer<UsageRecord> reading) {
        for (UsageRecord row : rows) {
            try {
                reading.accept(row);
            } catch (MalformedRecordException broken) {
                drop(DropReason.MALFORMED);
            }
        }
    }
}
