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

/// The form in which the build packs profiles: numbers, texts and trees of nodes as one text in
/// Latin-1, which costs a start least. Its reader takes each text out of it whole.
final class PackedFormat {
    private static final int NUMBER = 0;
    private static final int TEXT = 1;
    private static final int SEQUENCE = 2;
    private static final int MAPPING = 3;

    /// A number is written in digits of this base; all but its last one are raised by it.
    private static final int DIGITS = 0x40;

    static final int PLACE_DIGITS = 4;
    private static final int PLACE_DIGIT_BITS = 6;

    private PackedFormat() {}

    /// Writes one thing after the other.
    static final class Writer {
        private final StringBuilder packed = new StringBuilder();

        String packed() {
            return packed.toString();
        }

        int length() {
            return packed.length();
        }

        void number(int number) {
            if (number >= DIGITS) {
                leading(number / DIGITS);
            }
            packed.append((char) (number % DIGITS));
        }

        /// A number in four digits, so that the places of a list can be told.
        void place(int place) {
            for (int left = PLACE_DIGITS - 1; left >= 0; left--) {
                packed.append((char) (place >> (left * PLACE_DIGIT_BITS) & (DIGITS - 1)));
            }
        }

        private void leading(int number) {
            if (number >= DIGITS) {
                leading(number / DIGITS);
            }
            packed.append((char) (number % DIGITS + DIGITS));
        }

        void flag(boolean flag) {
            number(flag ? 1 : 0);
        }

        /// Its length and its characters; one that is empty or not ASCII follows a 0, in UTF-8.
        void text(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (bytes.length == 0 || bytes.length > text.length()) {
                number(0);
            }
            number(bytes.length);
            packed.append(new String(bytes, StandardCharsets.ISO_8859_1));
        }

        void profile(Node.Mapping profile) {
            Document document = profile.place().document();
            text(document.file());
            text(document.source().text());
            text(document.source().asOf());
            flag(document.source().estimate());
            node(profile);
        }

        private void node(Node node) {
            switch (node) {
                case Node.Scalar scalar -> {
                    head(scalar.plainNumber() ? NUMBER : TEXT, scalar);
                    text(scalar.text());
                }
                case Node.Sequence sequence -> {
                    head(SEQUENCE, sequence);
                    number(sequence.items().size());
                    sequence.items().forEach(this::node);
                }
                case Node.Mapping mapping -> {
                    head(MAPPING, mapping);
                    number(mapping.entries().size());
                    for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                        text(entry.getKey());
                        node(entry.getValue());
                    }
                }
            }
        }

        private void head(int kind, Node node) {
            number(kind);
            number(node.place().line());
        }
    }

    /// Reads what a [Writer] wrote, from one place on. It takes bytes, which are quicker to look at
    /// than characters before a JVM has warmed up.
    static final class Reader {
        private final byte[] packed;
        private int at;

        Reader(byte[] packed, int at) {
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
                if (digit < DIGITS) {
                    return number * DIGITS + digit;
                }
                number = number * DIGITS + digit - DIGITS;
            }
        }

        int place() {
            int place = 0;
            for (int i = 0; i < PLACE_DIGITS; i++) {
                place = place << PLACE_DIGIT_BITS | packed[at++];
            }
            return place;
        }

        void skipPlaces(int places) {
            at += places * PLACE_DIGITS;
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
                case NUMBER -> new Node.Scalar(text(), true, place);
                case TEXT -> new Node.Scalar(text(), false, place);
                case SEQUENCE -> sequence(document, place);
                case MAPPING -> mapping(document, place);
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
}
