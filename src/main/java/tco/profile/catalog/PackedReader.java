package tco.profile.catalog;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tco.model.Source;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;

/// Reads what a [PackedWriter] wrote, from one place on. It takes bytes, which are quicker to look
/// at than characters before a JVM has warmed up.
final class PackedReader {
    private final byte[] packed;
    private int at;

    PackedReader(byte[] packed, int at) {
        this.packed = packed;
        this.at = at;
    }

    /// Where the next thing stands.
    int at() {
        return at;
    }

    int number() {
        int number = 0;
        while (true) {
            int digit = packed[at++];
            if (digit < PackedWriter.DIGITS) {
                return number * PackedWriter.DIGITS + digit;
            }
            number = number * PackedWriter.DIGITS + digit - PackedWriter.DIGITS;
        }
    }

    int place() {
        int place = 0;
        for (int i = 0; i < PackedWriter.PLACE_DIGITS; i++) {
            place = place << PackedWriter.PLACE_DIGIT_BITS | packed[at++];
        }
        return place;
    }

    void skipPlaces(int places) {
        at += places * PackedWriter.PLACE_DIGITS;
    }

    boolean flag() {
        return number() != 0;
    }

    String text() {
        int size = number();
        if (size == 0) {
            int bytes = number();
            return bytes == 0 ? "" : text(bytes, StandardCharsets.UTF_8);
        }
        return text(size, StandardCharsets.ISO_8859_1);
    }

    private String text(int bytes, Charset charset) {
        int start = at;
        at += bytes;
        return new String(packed, start, bytes, charset);
    }

    /// The profile, as of the file and with the source that it came from.
    Node.Mapping profile() {
        Document document = Document.packed(text(), new Source(text(), text(), flag()));
        return (Node.Mapping) node(document);
    }

    private Node node(Document document) {
        int kind = number();
        Place place = new Place(document, number());
        return switch (kind) {
            case PackedWriter.NUMBER -> new Node.Scalar(text(), true, place);
            case PackedWriter.TEXT -> new Node.Scalar(text(), false, place);
            case PackedWriter.SEQUENCE -> sequence(document, place);
            case PackedWriter.MAPPING -> mapping(document, place);
            default -> throw new IllegalStateException("not a packed profile");
        };
    }

    private Node.Sequence sequence(Document document, Place place) {
        int size = number();
        List<Node> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(node(document));
        }
        return new Node.Sequence(items, place);
    }

    private Node.Mapping mapping(Document document, Place place) {
        int size = number();
        Map<String, Node> entries = new LinkedHashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            entries.put(text(), node(document));
        }
        return new Node.Mapping(entries, place);
    }
}
