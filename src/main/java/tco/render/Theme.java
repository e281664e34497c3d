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

    public String pointer() {
        return ascii ? ">" : "›";
    }

    public String changed() {
        return ascii ? "+" : "•";
    }

    /// A figure that decides which option wins.
    public String decides() {
        return ascii ? "!" : "◆";
    }

    public String vertical() {
        return ascii ? "|" : "│";
    }

    public String horizontal() {
        return ascii ? "-" : "─";
    }

    public String crossing() {
        return ascii ? "+" : "┬";
    }

    public String corner() {
        return ascii ? "+" : "└";
    }

    public String knob(boolean changed) {
        if (ascii) {
            return changed ? "O" : "o";
        }
        return changed ? "●" : "○";
    }

    public String trackBelow() {
        return ascii ? "=" : "━";
    }

    public String full() {
        return ascii ? "#" : "█";
    }

    /// The part of a cell in eighths, where there are signs for it.
    public String part(int eighths) {
        if (ascii) {
            return eighths >= 4 ? "#" : eighths > 0 ? "|" : "";
        }
        return eighths <= 0 ? "" : "▏▎▍▌▋▊▉█".substring(eighths - 1, eighths);
    }

    public String shade() {
        return ascii ? "+" : "▒";
    }

    public String whiskerEnd() {
        return ascii ? "|" : "┤";
    }

    public String tickBeside() {
        return ascii ? "+" : "┤";
    }

    public String turn() {
        return ascii ? "^" : "▲";
    }

    public String now() {
        return ascii ? ":" : "┊";
    }

    public String nowOnAxis() {
        return ascii ? "|" : "┴";
    }

    public String becomes() {
        return ascii ? ">" : "→";
    }

    public String cursor() {
        return ascii ? "_" : "▏";
    }

    public String leftRight() {
        return ascii ? "Left/Right" : "←→";
    }

    private void paint(StringBuilder out, String code, String text) {
        if (colour && !text.isEmpty()) {
            out.append(code).append(text).append(RESET);
        } else {
            out.append(text);
        }
    }
}
