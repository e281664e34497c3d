package tco.profile.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.JsonSchema;
import org.snakeyaml.engine.v2.schema.Schema;
import tco.model.Origin.Layer;
import tco.model.Source;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;

/// Reads the documents of a YAML text, strictly: every value keeps its line, and a key given twice,
/// a null or an excess of nesting is a fault.
public final class YamlReader {
    private static final int MOST_CHARACTERS_IN_A_LINE = 100_000;

    private YamlReader() {}

    /// The documents of a text; what cannot be read is a fault, and ends the reading of this text.
    public static List<Node.Mapping> read(String text, Layer layer, String file, Faults faults) {
        OptionalInt overlong = overlongLine(text);
        if (overlong.isPresent()) {
            faults.add(
                    new Place(new Document(layer, file), overlong.getAsInt()),
                    "",
                    "a line of more than " + MOST_CHARACTERS_IN_A_LINE + " characters",
                    "shorter lines");
            return List.of();
        }
        List<Node.Mapping> documents = new ArrayList<>();
        Events events = new Events(text);
        try {
            while (events.hasNext()) {
                if (events.next() instanceof NodeEvent first && !isNothing(first)) {
                    Document document = new Document(layer, file);
                    Node root = new NodeReader(events, document, faults).read(first);
                    if (root instanceof Node.Mapping mapping) {
                        documents.add(withSource(mapping));
                    } else {
                        faults.addShape(root, "", "a mapping with a kind");
                    }
                }
            }
        } catch (ReaderException e) {
            Place place = new Place(new Document(layer, file), line(e, text));
            String problem = "character U+%04X".formatted(e.getCodePoint());
            faults.add(place, "", problem, "printable text");
        } catch (YamlEngineException | IllegalArgumentException e) {
            // The parser lets escapes through that are no numbers.
            Place place = new Place(new Document(layer, file), line(e, events.line()));
            faults.add(place, "", problem(e), "valid YAML");
        } catch (NodeReader.RefusedException e) {
            faults.add(e.place(), "", e.problem(), e.expected());
        }
        if (documents.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.ofFile(file, "no document", "a mapping with a kind"));
        }
        return documents;
    }

    /// What a document says of its source is known once it has been read.
    private static Node.Mapping withSource(Node.Mapping root) {
        Document document = root.place().document();
        Source source = Sources.of(root, Source.NONE);
        return source.isNone()
                ? root
                : (Node.Mapping)
                        Node.in(new Document(document.layer(), document.file(), source), root);
    }

    /// The first line that is too long: what nobody wrote by hand is refused before it is parsed.
    private static OptionalInt overlongLine(String text) {
        if (text.length() <= MOST_CHARACTERS_IN_A_LINE) {
            return OptionalInt.empty();
        }
        int line = 1;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                line++;
                start = at + 1;
            } else if (at - start >= MOST_CHARACTERS_IN_A_LINE) {
                return OptionalInt.of(line);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isNothing(NodeEvent document) {
        return document instanceof ScalarEvent scalar && Events.tag(scalar).equals(Tag.NULL);
    }

    /// The line of a character that does not belong, which is told as soon as the text is fetched,
    /// far ahead of the latest event.
    private static int line(ReaderException e, String text) {
        int at = text.offsetByCodePoints(0, e.getPosition());
        return (int) text.substring(0, at + 1).lines().count();
    }

    /// The line of the problem, which may lie behind the latest event.
    private static int line(RuntimeException e, int latest) {
        return e instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(mark -> mark.getLine() + 1).orElse(latest)
                : latest;
    }

    /// The parser's own words, on one line.
    private static String problem(RuntimeException e) {
        if (e instanceof YamlVersionException other) {
            SpecVersion version = other.getSpecVersion();
            return "version %d.%d of YAML, where 1.2 is read"
                    .formatted(version.getMajor(), version.getMinor());
        }
        String words = e.getMessage() == null ? "unreadable" : e.getMessage();
        StringBuilder line = new StringBuilder();
        for (String part : words.lines().toList()) {
            String said = part.strip();
            if (!said.startsWith("in ") && !said.startsWith("^") && !said.isEmpty()) {
                line.append(line.isEmpty() ? "" : "; ").append(said);
            }
            if (line.length() > 160) {
                break;
            }
        }
        return line.length() > 200 ? line.substring(0, 200) : line.toString();
    }

    /// The events of a YAML text, with the line of the latest. They come from the parser below
    /// Jackson's: Jackson's own would take as long again to start, and keeps the anchors of single
    /// values to itself.
    static final class Events {
        private static final Schema SCHEMA = new JsonSchema();

        private final Iterator<Event> events;
        private int line;

        /// The parser's buffer holds the whole text: with a smaller one it copies all that it has
        /// seen of a line again for every part, and fails on a surrogate pair that lies across two
        /// parts.
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

        /// Most values are words, numbers or dates, for which the schema's regular expressions need
        /// not run.
        static Tag tagOfPlain(String text) {
            if (!text.isEmpty() && text.charAt(0) >= 'A' && text.charAt(0) != 'n') {
                return Tag.STR;
            }
            return tagOfDigits(text)
                    .orElseGet(() -> SCHEMA.getScalarResolver().resolve(text, true));
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
}
