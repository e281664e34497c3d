package tco.imports.usage.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tco.model.usage.UsageEvent;

/// The wanted fields of one record: a JSON object, a row of CSV, a row of a database. What is
/// absent, null or of another kind reads as empty.
public final class UsageRecord {
    static final UsageRecord EMPTY = new UsageRecord();

    private static final long LARGEST = (1L << 53) - 1;

    /// A number as it is written, where it is no plain whole one.
    record NumberText(String text) {}

    private String[] keys = new String[8];
    private Object[] values = new Object[8];
    private int size;

    /// A record of texts under these names, for rows of tables.
    public static UsageRecord ofTexts(List<String> names, List<String> cells) {
        UsageRecord row = new UsageRecord();
        for (int i = 0; i < names.size() && i < cells.size(); i++) {
            row.put(names.get(i), cells.get(i));
        }
        return row;
    }

    void put(String key, Object value) {
        for (int i = 0; i < size; i++) {
            if (isSame(keys[i], key)) {
                values[i] = value;
                return;
            }
        }
        if (size == keys.length) {
            keys = java.util.Arrays.copyOf(keys, 2 * size);
            values = java.util.Arrays.copyOf(values, 2 * size);
        }
        keys[size] = key;
        values[size++] = value;
    }

    /// Most keys differ in their length.
    private static boolean isSame(String one, String other) {
        return one.length() == other.length() && one.equals(other);
    }

    private @Nullable Object get(String key) {
        for (int i = 0; i < size; i++) {
            if (isSame(keys[i], key)) {
                return values[i];
            }
        }
        return null;
    }

    /// Whether the key is there and not null.
    public boolean has(String key) {
        return get(key) != null;
    }

    /// Whether the key holds an object.
    public boolean hasObject(String key) {
        return get(key) instanceof UsageRecord;
    }

    /// The names of its keys, as they were met: for objects whose keys are data.
    public List<String> keys() {
        return List.of(java.util.Arrays.copyOf(keys, size));
    }

    public UsageRecord object(String key) {
        Object value = get(key);
        if (value instanceof List<?> list && !list.isEmpty()) {
            value = list.getFirst();
        }
        return value instanceof UsageRecord object ? object : EMPTY;
    }

    /// The objects of an array; one object alone is an array of one.
    public List<UsageRecord> objects(String key) {
        List<UsageRecord> objects = new ArrayList<>();
        for (Object value : elements(key)) {
            if (value instanceof UsageRecord object) {
                objects.add(object);
            }
        }
        return objects;
    }

    /// The plain whole numbers of an array.
    public List<Long> numbers(String key) {
        List<Long> numbers = new ArrayList<>();
        for (Object value : elements(key)) {
            if (value instanceof Long number) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private List<?> elements(String key) {
        Object value = get(key);
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    /// A text, or a number as it is written; empty otherwise.
    public String text(String key) {
        return switch (get(key)) {
            case String text -> text;
            case Long number -> number.toString();
            case NumberText number -> number.text();
            case null, default -> "";
        };
    }

    /// The first of these keys whose text is not empty.
    public String firstText(String... names) {
        for (String name : names) {
            String text = text(name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /// True, also as a text.
    public boolean isTrue(String key) {
        Object value = get(key);
        return Boolean.TRUE.equals(value)
                || (value instanceof String text && text.equalsIgnoreCase("true"));
    }

    /// A count of tokens or requests: 0 if absent, null or empty.
    ///
    /// @throws MalformedRecordException if it is no whole number from 0 to 2^53-1
    public long count(String key) {
        Object value = get(key);
        if (value == null) {
            return 0;
        }
        if (value instanceof Long number && number >= 0 && number <= LARGEST) {
            return number;
        }
        return RecordNumbers.count(value, key);
    }

    /// A count, or `UsageEvent.UNKNOWN` where it is absent, null or empty.
    public long countOrUnknown(String key) {
        Object value = get(key);
        return value == null || (value instanceof String text && text.isBlank())
                ? UsageEvent.UNKNOWN
                : count(key);
    }

    /// A number of any kind, also as a text such as `$1,234.50`; NaN if absent or none.
    public double number(String key) {
        Object value = get(key);
        return value == null ? Double.NaN : RecordNumbers.number(value);
    }

    /// Microseconds since 1970, or `RecordTime.NONE`.
    public long time(String key) {
        return switch (get(key)) {
            case Long number -> RecordTime.ofEpoch(number);
            case NumberText number -> RecordTime.parse(number.text());
            case String text -> RecordTime.parse(text);
            case null, default -> RecordTime.NONE;
        };
    }

    /// The rows of a page, `{key: [...]}`, or the record itself where it is a row.
    public List<UsageRecord> rows(String key) {
        List<UsageRecord> rows = objects(key);
        return rows.isEmpty() ? List.of(this) : rows;
    }
}
