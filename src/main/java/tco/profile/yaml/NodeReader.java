package tco.profile.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;
import tco.profile.yaml.YamlReader.Events;

/// Turns the events of one YAML document into nodes, with a bound on nesting and on what aliases
/// may repeat.
final class NodeReader {
    private static final int MOST_NESTING = 20;
    private static final int MOST_VALUES = 200_000;
    private static final int MOST_REPEATED_VALUES = 1_000;
    private static final int MOST_CHARACTERS_IN_A_TEXT = 10_000;

    private final Events events;
    private final Document document;
    private final Faults faults;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private int values;
    private int repeated;
    private String latestKey = "";

    NodeReader(Events events, Document document, Faults faults) {
        this.events = events;
        this.document = document;
        this.faults = faults;
    }

    /// The document that begins with an event.
    Node read(NodeEvent first) {
        return value(first, place(), 0);
    }

    private Node value(Event event, Place place, int depth) {
        if (depth > MOST_NESTING) {
            throw new RefusedException(
                    place, "nested too deeply", MOST_NESTING + " levels at most");
        }
        if (++values > MOST_VALUES) {
            throw new RefusedException(place, "too many values", MOST_VALUES + " at most");
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias.getAlias().getValue(), place);
        }
        int before = values;
        Node node = node(event, place, depth);
        if (event instanceof NodeEvent anchored && anchored.getAnchor().isPresent()) {
            String anchor = anchored.getAnchor().get().getValue();
            anchors.put(anchor, node);
            sizes.put(anchor, values - before + 1);
        }
        return node;
    }

    private Node node(Event event, Place place, int depth) {
        if (event instanceof MappingStartEvent) {
            return mapping(place, depth);
        }
        return event instanceof ScalarEvent scalar ? scalar(scalar, place) : sequence(place, depth);
    }

    private Node scalar(ScalarEvent scalar, Place place) {
        String text = text(scalar, place);
        Tag tag = Events.tag(scalar);
        if (tag.equals(Tag.NULL)) {
            faults.add(place, latestKey, "null", "a value, or no key at all");
            return new Node.Scalar("", false, place);
        }
        return new Node.Scalar(text, tag.equals(Tag.INT) || tag.equals(Tag.FLOAT), place);
    }

    private static String text(ScalarEvent scalar, Place place) {
        String text = scalar.getValue();
        if (text.length() > MOST_CHARACTERS_IN_A_TEXT) {
            throw new RefusedException(
                    place,
                    "a text of " + text.length() + " characters",
                    MOST_CHARACTERS_IN_A_TEXT + " at most");
        }
        return text;
    }

    private Node alias(String anchor, Place place) {
        Node target = anchors.get(anchor);
        if (target == null) {
            throw new RefusedException(place, "unknown alias *" + anchor, "an anchor before it");
        }
        int size = sizes.getOrDefault(anchor, 1);
        values += size;
        repeated += size;
        if (repeated > MOST_REPEATED_VALUES) {
            throw new RefusedException(
                    place,
                    "aliases repeat too much",
                    MOST_REPEATED_VALUES + " repeated values at most");
        }
        return target;
    }

    private Node mapping(Place place, int depth) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (Event event = events.next();
                !(event instanceof MappingEndEvent);
                event = events.next()) {
            Place at = place();
            String key = key(event, at);
            Node value = value(events.next(), at, depth + 1);
            if (entries.putIfAbsent(key, value) != null) {
                faults.add(at, key, "duplicate key", "each key once");
            }
        }
        return new Node.Mapping(entries, place);
    }

    private String key(Event event, Place place) {
        if (!(event instanceof ScalarEvent scalar)) {
            throw new RefusedException(place, "a key that is no text", "a name");
        }
        latestKey = text(scalar, place);
        return latestKey;
    }

    private Node sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next();
                !(event instanceof SequenceEndEvent);
                event = events.next()) {
            items.add(value(event, place(), depth + 1));
        }
        return new Node.Sequence(items, place);
    }

    private Place place() {
        return new Place(document, events.line());
    }

    /// A document that is not read to its end: too large, too deep, or cut off.
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Place place;
        private final String expected;

        RefusedException(Place place, String problem, String expected) {
            super(problem);
            this.place = place;
            this.expected = expected;
        }

        Place place() {
            return place;
        }

        String problem() {
            return String.valueOf(getMessage());
        }

        String expected() {
            return expected;
        }
    }
}
