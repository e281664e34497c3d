package tco.profile.yaml;

import java.util.Iterator;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;

/// The events of a YAML text, with the line of the latest. They come from the parser below
/// Jackson's: Jackson's own would take as long again to start, and keeps the anchors of single
/// values to itself.
final class Events {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setCodePointLimit((int) ProfileFiles.MOST_BYTES)
                    .setAllowDuplicateKeys(true) // told by their line later
                    .build();

    private final Iterator<Event> events;
    private int line;

    Events(String text) {
        events = new Parse(SETTINGS).parseString(text).iterator();
    }

    boolean hasNext() {
        return events.hasNext();
    }

    Event next() {
        Event event = events.next();
        line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(line);
        return event;
    }

    int line() {
        return line;
    }

    /// What a single value is in YAML's JSON schema, unless its tag says so.
    static Tag tag(ScalarEvent scalar) {
        String tag = scalar.getTag().orElse("!");
        if (!tag.equals("!")) {
            return new Tag(tag);
        }
        boolean plain = scalar.getImplicit().canOmitTagInPlainScalar();
        return plain && mayBeNumberOrNull(scalar.getValue())
                ? SETTINGS.getSchema().getScalarResolver().resolve(scalar.getValue(), true)
                : Tag.STR;
    }

    /// Most values are words, for which the schema's regular expressions need not run.
    private static boolean mayBeNumberOrNull(String text) {
        return text.isEmpty() || text.charAt(0) < 'A' || text.charAt(0) == 'n';
    }
}
