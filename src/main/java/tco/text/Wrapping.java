package tco.text;

/// Paragraphs broken between words to a width.
public final class Wrapping {
    private static final int LEAST_WIDTH = 10;

    private Wrapping() {}

    /// Appends a text whose first line begins with `lead` and whose later ones align under its
    /// first word; words longer than a line are broken.
    public static void append(StringBuilder out, String lead, String text, int width) {
        int indent = TextWidth.of(lead);
        int room = Math.max(LEAST_WIDTH, width - indent);
        out.append(lead);
        int column = 0;
        for (int at = 0; at < text.length(); ) {
            int space = text.indexOf(' ', at);
            int end = space < 0 ? text.length() : space;
            column = word(out, text.substring(at, end), column, room, indent);
            at = end + 1;
        }
        out.append('\n');
    }

    private static int word(StringBuilder out, String word, int column, int room, int indent) {
        int length = TextWidth.of(word);
        if (length == 0) {
            return column;
        }
        int start = column;
        if (column > 0 && column + 1 + length > room) {
            newLine(out, indent);
            start = 0;
        } else if (column > 0) {
            out.append(' ');
            start++;
        }
        String rest = word;
        while (length > room) {
            String head = TextWidth.fit(rest, room);
            out.append(head);
            newLine(out, indent);
            rest = rest.substring(head.length());
            length = TextWidth.of(rest);
        }
        out.append(rest);
        return start + length;
    }

    private static void newLine(StringBuilder out, int indent) {
        out.append('\n').repeat(" ", indent);
    }
}
