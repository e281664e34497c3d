package tco.imports.usage.source;

import java.util.HashMap;
import java.util.Map;

/// The few different texts of a file, models and sessions, each kept once.
public final class SharedTexts {
    private final Map<String, String> known = new HashMap<>();

    /// The same text; of equal ones always the same object.
    public String of(String text) {
        String first = known.putIfAbsent(text, text);
        return first == null ? text : first;
    }
}
