package tco.profile.yaml;

/// Which characters may appear in names and texts that reach a terminal.
public final class Characters {
    /// Holds emoji together.
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Characters() {}

    /// Whether a text has no control, formatting or line-breaking characters and no lone
    /// surrogates.
    public static boolean arePrintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return text.codePoints().allMatch(Characters::isPrintable);
            }
        }
        return true;
    }

    /// The text on one line that is safe to print, cut where it is longer than that.
    static String onOneLine(String text, int mostCharacters) {
        String cut =
                text.length() > mostCharacters ? text.substring(0, mostCharacters) + "..." : text;
        if (arePrintable(cut)) {
            return cut;
        }
        StringBuilder line = new StringBuilder();
        cut.codePoints()
                .map(c -> isPrintable(c) ? c : Character.isWhitespace(c) ? ' ' : '?')
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    private static boolean isPrintable(int codePoint) {
        if (codePoint >= ' ' && codePoint <= '~') {
            return true;
        }
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
