package tco.imports.usage.source;

import java.util.List;
import java.util.function.Consumer;
import tco.imports.usage.input.MalformedRecordException;
import tco.imports.usage.input.UsageRecord;
import tco.model.usage.DropReason;

/// The rows within one record: of a page, of a batch. One that is malformed leaves the others
/// whole.
public final class Rows {
    private Rows() {}

    public static void each(
            List<UsageRecord> rows, KeyedEvents events, Consumer<UsageRecord> reading) {
        for (UsageRecord row : rows) {
            try {
                reading.accept(row);
            } catch (MalformedRecordException broken) {
                events.drop(DropReason.MALFORMED);
            }
        }
    }

    /// The rows of a page, `{key: [...]}`, or the record itself where it is a row.
    public static List<UsageRecord> of(UsageRecord record, String key) {
        List<UsageRecord> rows = record.objects(key);
        return rows.isEmpty() ? List.of(record) : rows;
    }
}
