package tco.profile.yaml;

import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import org.snakeyaml.engine.v2.schema.Schema;

/// The events of a YAML text, with the line of the latest. They come from the parser below
/// Jackson's: Jackson's own would take as long again to start, and keeps the anchors of single
/// values to itself.
final class Events {
    private static final Schema SCHEMA = new JsonSchema();

    private final Iterator<Event> events;
    private int line;

    /// The parser's buffer holds the whole text: with a smaller one it copies all that it has seen
    /// of a line again for every part, and fails on a surrogate pair that lies across two parts.
    Events(String text) {
        LoadSettings settings =
                LoadSettings.builder()
                        .setSchema(SCHEMA)
                        .setBufferSize(text.length() + 1)
                        .setCodePointLimit((int) ProfileFiles.MOST_BYTES)
                        .setAllowDuplicateKeys(true) // told by their line later
                        .build();
        events = new Parse(settings).parseString(text).iterator();
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

    /// What a single value is in YAML's JSON schema, unless its tag says so; true and false are
    /// words.
    static Tag tag(ScalarEvent scalar) {
        String tag = scalar.getTag().orElse("!");
        if (!tag.equals("!")) {
            return new Tag(tag);
        }
        return scalar.getImplicit().canOmitTagInPlainScalar()
                ? tagOfPlain(scalar.getValue())
                : Tag.STR;
    }

    /// Most values are words, numbers or dates, for which the schema's regular expressions need not
    /// run.
    static Tag tagOfPlain(String text) {
        if (!text.isEmpty() && text.charAt(0) >= 'A' && text.charAt(0) != 'n') {
            return Tag.STR;
        }
        return tagOfDigits(text).orElseGet(() -> SCHEMA.getScalarResolver().resolve(text, true));
    }

    /// What begins with a digit and goes on with digits, points and dashes; empty for all else.
    private static Optional<Tag> tagOfDigits(String text) {
        int points = 0;
        boolean dashed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && i > 0) {
                points++;
            } else if (c == '-' && i > 0) {
                dashed = true;
            } else if (c < '0' || c > '9') {
                return Optional.empty();
            }
        }
        if (dashed || points > 1) {
            return Optional.of(Tag.STR);
        }
        boolean padded = text.length() > 1 && text.charAt(0) == '0' && text.charAt(1) != '.';
        return text.isEmpty() || padded
                ? Optional.empty()
                : Optional.of(points == 0 ? Tag.INT : Tag.FLOAT);
    }
}
