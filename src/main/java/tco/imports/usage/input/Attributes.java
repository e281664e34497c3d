package tco.imports.usage.input;

import java.util.List;

/// The attributes of OTLP, a list of `{key, value: {stringValue | intValue | doubleValue |
/// boolValue}}`, as one record.
public final class Attributes {
    private Attributes() {}

    public static UsageRecord of(List<UsageRecord> attributes) {
        UsageRecord record = new UsageRecord();
        for (UsageRecord attribute : attributes) {
            UsageRecord value = attribute.object("value");
            String text = value.firstText("stringValue", "intValue", "doubleValue");
            record.put(attribute.text("key"), value.isTrue("boolValue") ? true : text);
        }
        return record;
    }
}
