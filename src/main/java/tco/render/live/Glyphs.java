package tco.render.live;

/// The signs that the screen is drawn with, in ASCII where the terminal may know no more.
public record Glyphs(boolean ascii) {
    String ellipsis() {
        return ascii ? "..." : "…";
    }

    String pointer() {
        return ascii ? ">" : "›";
    }

    String cheapest() {
        return ascii ? "*" : "▶";
    }

    String changed() {
        return ascii ? "+" : "•";
    }

    /// A figure that decides which option wins.
    String decides() {
        return ascii ? "!" : "◆";
    }

    String vertical() {
        return ascii ? "|" : "│";
    }

    String horizontal() {
        return ascii ? "-" : "─";
    }

    String crossing() {
        return ascii ? "+" : "┬";
    }

    String corner() {
        return ascii ? "+" : "└";
    }

    String knob(boolean changed) {
        if (ascii) {
            return changed ? "O" : "o";
        }
        return changed ? "●" : "○";
    }

    String trackBelow() {
        return ascii ? "=" : "━";
    }

    String full() {
        return ascii ? "#" : "█";
    }

    /// The part of a cell in eighths, where there are signs for it.
    String part(int eighths) {
        if (ascii) {
            return eighths >= 4 ? "#" : eighths > 0 ? "|" : "";
        }
        return eighths <= 0 ? "" : "▏▎▍▌▋▊▉█".substring(eighths - 1, eighths);
    }

    String shade() {
        return ascii ? "+" : "▒";
    }

    String whiskerEnd() {
        return ascii ? "|" : "┤";
    }

    String turn() {
        return ascii ? "^" : "▲";
    }

    String now() {
        return ascii ? ":" : "┊";
    }

    String nowOnAxis() {
        return ascii ? "|" : "┴";
    }

    String becomes() {
        return ascii ? ">" : "→";
    }

    String cursor() {
        return ascii ? "_" : "▏";
    }

    String leftRight() {
        return ascii ? "Left/Right" : "←→";
    }
}
