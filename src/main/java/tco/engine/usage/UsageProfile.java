package tco.engine.usage;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tco.engine.usage.UsageRows.UsageKey;
import tco.model.usage.DropReason;

/// What a window's usage comes to.
///
/// @param window empty where nothing was used and no days were asked for
/// @param users distinct ones; empty if none is named
/// @param by what `asked` is told apart by
/// @param asked the rows that were asked for
/// @param parts empty without events
/// @param unpriced models without a price, or with a speed that has none, and their tokens
/// @param bucketsPriced whether sums of requests were priced as if each were short
public record UsageProfile(
        ZoneId zone,
        Optional<UsageWindow> window,
        int activeDays,
        UsageSum totals,
        OptionalLong users,
        Map<UsageKey, UsageRows> rows,
        List<UsageKey> by,
        List<UsageRows.Row> asked,
        Optional<ProfileParts> parts,
        Map<DropReason, Long> dropped,
        List<Map.Entry<String, Long>> unpriced,
        boolean bucketsPriced) {
    /// The rows by one key.
    public List<UsageRows.Row> by(UsageKey key) {
        UsageRows sums = rows.get(key);
        return sums == null ? List.of() : sums.rows();
    }
}
