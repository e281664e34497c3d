package tco.render;

import tco.text.TextWidth;

/// How meanings look: colours where the reader asked for them, and signs that carry the same
/// meaning without.
///
/// @param colour whether to write colour codes
/// @param ascii whether signs keep to ASCII
public record Theme(boolean colour, boolean ascii) {
    private static final String RESET = "\u001b[0m";

    /// The option that wins.
    public void cheapest(StringBuilder out, String text) {
        paint(out, "\u001b[32m", text);
    }

    /// What cannot win, and what a reader may skip.
    public void excluded(StringBuilder out, String text) {
        paint(out, "\u001b[2m", text);
    }

    /// Names of columns and parts.
    public void heading(StringBuilder out, String text) {
        paint(out, "\u001b[1m", text);
    }

    public String cheapestMarker() {
        return ascii ? "*" : "▶";
    }

    public String ellipsis() {
        return ascii ? "..." : "…";
    }

    /// The beginning of a text that takes more columns than there are, and that it goes on.
    public String shortened(String text, int room) {
        if (TextWidth.of(text) <= room) {
            return text;
        }
        int rest = Math.max(0, room - ellipsis().length());
        return TextWidth.fit(text, rest).stripTrailing() + ellipsis();
    }

    /// The end of a text that takes more columns than there are, and that more stands before it.
    public String shortenedPath(String text, int room) {
        return TextWidth.of(text) <= room
                ? text
                : ellipsis() + TextWidth.fitEnd(text, Math.max(0, room - ellipsis().length()));
    }

    private void paint(StringBuilder out, String code, String text) {
        if (colour && !text.isEmpty()) {
            out.append(code).append(text).append(RESET);
        } else {
            out.append(text);
        }
    }
}
