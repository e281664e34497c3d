package tco.text;

import java.util.Locale;

/// Which characters of names, files and flags may reach a terminal as they are: none that could
/// move the cursor, hide or reorder others, or that no font shows.
public final class Printable {
    /// Holds emoji together.
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /// Whether a text has no control, formatting, line-breaking, private or unassigned characters
    /// and no lone surrogates.
    public static boolean is(String text) {
        return isAscii(text) || text.codePoints().allMatch(Printable::isHarmless);
    }

    /// The text, with every character that is not printable written out as `<U+1B>`.
    public static String of(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isHarmless(c)) {
                out.appendCodePoint(c);
            } else {
                out.append("<U+")
                        .append(Integer.toHexString(c).toUpperCase(Locale.ROOT))
                        .append('>');
            }
        }
        return out.toString();
    }

    /// The text on one line, cut where it is longer than that: line breaks and tabs become spaces,
    /// other characters that are not printable question marks.
    public static String onOneLine(String text, int mostCharacters) {
        String cut = shortened(text, mostCharacters);
        if (is(cut)) {
            return cut;
        }
        StringBuilder line = new StringBuilder();
        cut.codePoints()
                .map(c -> isHarmless(c) ? c : Character.isWhitespace(c) ? ' ' : '?')
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    /// The beginning of a text that has more characters, and how many it has.
    static String shortened(String text, int mostCharacters) {
        if (text.length() <= mostCharacters) {
            return text;
        }
        boolean insidePair = Character.isHighSurrogate(text.charAt(mostCharacters - 1));
        return text.substring(0, insidePair ? mostCharacters - 1 : mostCharacters)
                + "... ("
                + text.length()
                + " characters)";
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT -> codePoint == ZERO_WIDTH_JOINER;
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE ->
                    false;
            default -> true;
        };
    }
}
