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
        return tag.equals("!")
                ? SETTINGS.getSchema()
                        .getScalarResolver()
                        .resolve(scalar.getValue(), scalar.getImplicit().canOmitTagInPlainScalar())
                : new Tag(tag);
    }
}
