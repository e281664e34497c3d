package tco.imports.usage.source;

import java.util.HashMap;
import java.util.Map;
import tco.model.usage.UsageEvent.Labels;
import tco.model.usage.UsageSource;

/// The few different labels of a file's events, each kept once with its texts.
public final class SharedLabels {
    private final Map<Labels, Labels> known = new HashMap<>();
    private Labels last = new Labels(UsageSource.EVENTS, "", "", false, "", "", "");

    /// The same labels; of equal ones always the same object, which mostly was the last.
    public Labels of(Labels labels) {
        if (!labels.equals(last)) {
            Labels first = known.putIfAbsent(labels, labels);
            last = first == null ? labels : first;
        }
        return last;
    }
}
