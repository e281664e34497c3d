package tco.imports.usage.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// An object that a record holds as such, or as a text: in a cell of a table.
public final class EmbeddedJson {
    private static final int BUFFER = 8192;

    private EmbeddedJson() {}

    /// The wanted keys of that object; no keys where there is none.
    public static UsageRecord of(UsageRecord record, String key, Wanted wanted) {
        String text = record.text(key);
        if (record.hasObject(key) || text.isBlank()) {
            return record.object(key);
        }
        ByteInput input = new ByteInput(BUFFER);
        input.begin(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        JsonScanner scanner = new JsonScanner(input);
        try {
            @Nullable UsageRecord object =
                    scanner.afterBlanks() == '{' ? scanner.object(wanted) : null;
            return object == null ? UsageRecord.EMPTY : object;
        } catch (MalformedRecordException none) {
            return UsageRecord.EMPTY;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
