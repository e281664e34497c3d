package tco.render.text;

import java.util.ArrayDeque;
import java.util.Deque;
import tco.text.Printable;

/// Elements of a page and of its drawings, written so that HTML and XML parsers read the same.
/// Every text and attribute is escaped; nothing a name holds can become markup.
public final class Markup {
    private static final int NONCHARACTERS = 0xFFFE;

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();

    public Markup(StringBuilder out) {
        this.out = out;
    }

    /// Opens an element; attributes are names and values by turns.
    public Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /// Closes the element opened last.
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element without content: a void one of HTML, or any of SVG.
    public Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /// An element with nothing but text in it.
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    public Markup text(String text) {
        escape(text);
        return this;
    }

    /// A line break between elements, for those who read the source.
    public Markup line() {
        out.append('\n');
        return this;
    }

    /// Text that is no user's and needs no escape, such as a style sheet.
    public Markup trusted(String text) {
        out.append(text);
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        Printable.of(text)
                .codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> out.append("&amp;");
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '"' -> out.append("&quot;");
                        default -> {
                            if ((c & NONCHARACTERS) == NONCHARACTERS) {
                                out.append("&lt;U+")
                                        .append(
                                                Integer.toHexString(c)
                                                        .toUpperCase(java.util.Locale.ROOT))
                                        .append("&gt;");
                            } else {
                                out.appendCodePoint(c);
                            }
                        }
                    }
                });
    }
}
