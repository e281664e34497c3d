package tco.render.live;

import java.util.List;
import tco.text.TextWidth;

/// The last line: the keys that work, a message, or a text being typed.
final class FooterRow {
    private record Hint(String key, String what) {}

    private FooterRow() {}

    static Line of(Footer footer, Glyphs glyphs, int columns) {
        return switch (footer) {
            case Footer.Keys _ -> keys(glyphs, columns);
            case Footer.Message message ->
                    Line.of(Role.STRONG, " " + message.text()).fitted(columns, glyphs);
            case Footer.Copied _ ->
                    Line.of(Role.STRONG, " Copied to the clipboard, where the terminal allows it.")
                            .fitted(columns, glyphs);
            case Footer.Trouble trouble ->
                    Line.of(Role.TROUBLE, " " + trouble.text()).fitted(columns, glyphs);
            case Footer.Prompt prompt -> prompt(prompt, glyphs, columns);
        };
    }

    /// As many hints as fit; how to get help and how to leave come last and always.
    private static Line keys(Glyphs glyphs, int columns) {
        Line last = hint(new Hint("?", "help")).and(hint(new Hint("q", "leave")));
        Line line = Line.EMPTY;
        for (Hint hint :
                List.of(
                        new Hint(glyphs.leftRight(), "move"),
                        new Hint("0-9", "set"),
                        new Hint("/", "find"),
                        new Hint("Tab", "pane"),
                        new Hint("r", "reset"),
                        new Hint("s", "save"),
                        new Hint("c", "copy"),
                        new Hint("u", "undo"),
                        new Hint("PgUp/PgDn", "far"),
                        new Hint("Home/End", "ends"),
                        new Hint("R", "reset all"),
                        new Hint("Ctrl-R", "redo"),
                        new Hint("o", "order anew"))) {
            Line longer = line.and(hint(hint));
            if (longer.width() + last.width() > columns) {
                break;
            }
            line = longer;
        }
        return line.and(last).fitted(columns, glyphs);
    }

    private static Line hint(Hint hint) {
        return Line.of(Role.ACTIVE, " " + hint.key()).and(Role.MUTED, " " + hint.what() + " ");
    }

    /// Of a long text the end is seen, where the typing goes on.
    private static Line prompt(Footer.Prompt prompt, Glyphs glyphs, int columns) {
        Line label = Line.of(Role.STRONG, " " + prompt.label() + " ");
        String text = prompt.text();
        while (TextWidth.of(text) > Math.max(1, columns - label.width() - 1)) {
            text = text.substring(text.offsetByCodePoints(0, 1));
        }
        return label.and(Role.ACTIVE, text + glyphs.cursor())
                .and(prompt.wrong() ? Role.TROUBLE : Role.MUTED, "  " + prompt.note())
                .fitted(columns, glyphs);
    }
}
