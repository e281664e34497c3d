package tco.profile.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;

/// Writes numbers, texts and profiles as one text in Latin-1, the form that costs a start least: a
/// [PackedReader] takes each text out of it whole.
final class PackedWriter {
    static final int NUMBER = 0;
    static final int TEXT = 1;
    static final int SEQUENCE = 2;
    static final int MAPPING = 3;

    /// A number is written in digits of this base; all but its last one are raised by it.
    static final int DIGITS = 0x40;

    static final int PLACE_DIGITS = 4;
    static final int PLACE_DIGIT_BITS = 6;

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
