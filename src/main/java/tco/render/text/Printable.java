package tco.render.text;

import java.util.Locale;

/// Text from files and flags on its way to a terminal: what could move the cursor, hide or reorder
/// characters is written out as `<U+1B>`.
public final class Printable {
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Printable() {}

    /// The text, with every control, formatting, line-breaking or unpaired character escaped.
    public static String of(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        return i == text.length() ? text : escaped(text);
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F;
    }

    private static String escaped(String text) {
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

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    false;
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
