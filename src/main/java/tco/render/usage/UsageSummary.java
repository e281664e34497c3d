package tco.render.usage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tco.engine.usage.PlanFit;
import tco.engine.usage.UsageProfile;
import tco.engine.usage.UsageRows.Row;
import tco.engine.usage.UsageRows.UsageKey;

/// A profile of usage as it is shown: with what is to be said of it.
///
/// @param names whether the names of projects and users may be shown; else they are numbered
/// @param ascii whether nothing but ASCII may be shown
/// @param filesRead of a known form
/// @param command what compares every option on the same usage
/// @param plans what came of the usage under the plans that were asked for
public record UsageSummary(
        UsageProfile profile,
        boolean names,
        boolean ascii,
        long filesRead,
        long filesUnrecognised,
        long filesFailed,
        List<String> warnings,
        String command,
        List<PlanFit.Result> plans) {
    private static final String NONE = "unknown";

    public UsageSummary {
        warnings = List.copyOf(warnings);
        plans = List.copyOf(plans);
    }

    /// The values of a row's key as they may be shown.
    List<String> shown(List<UsageKey> keys, Row row) {
        List<String> shown = new java.util.ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            shown.add(shown(keys.get(i), row.key().get(i)));
        }
        return shown;
    }

    /// A project or user by its number, by falling tokens: a digest of a short name can be guessed.
    String shown(UsageKey key, String value) {
        if (value.isEmpty()) {
            return key == UsageKey.HOUR ? "" : NONE;
        }
        boolean isName = key == UsageKey.PROJECT || key == UsageKey.USER;
        return isName && !names ? numbers(key).getOrDefault(value, NONE) : value;
    }

    private Map<String, String> numbers(UsageKey key) {
        Map<String, String> numbers = new HashMap<>();
        for (Row row : profile.by(key)) {
            if (!row.name().isEmpty()) {
                numbers.put(row.name(), key.label() + "-" + (numbers.size() + 1));
            }
        }
        return numbers;
    }
}
