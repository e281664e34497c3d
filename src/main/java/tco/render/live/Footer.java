package tco.render.live;

import java.util.List;
import tco.render.Theme;
import tco.render.live.Line.Role;
import tco.text.TextWidth;

/// The last line of the screen.
public sealed interface Footer {
    /// The keys that work now.
    record Keys() implements Footer {}

    /// Something to know.
    record Message(String text) implements Footer {}

    /// A command line that went to the clipboard; it is shown whole above.
    record Copied(String line) implements Footer {}

    /// Something that did not work.
    record Trouble(String text) implements Footer {}

    /// A text being typed, and what for.
    ///
    /// @param note how to go on, or what is wrong with it
    record Prompt(String label, String text, String note, boolean wrong) implements Footer {}

    /// This line in so many columns.
    default Line row(Theme theme, int columns) {
        Line line =
                switch (this) {
                    case Keys _ -> keys(theme, columns);
                    case Message message -> Line.of(Role.STRONG, " " + message.text());
                    case Copied _ ->
                            Line.of(
                                    Role.STRONG,
                                    " Copied to the clipboard, where the terminal allows it.");
                    case Trouble trouble -> Line.of(Role.TROUBLE, " " + trouble.text());
                    case Prompt prompt -> prompt(prompt, theme, columns);
                };
        return line.fitted(columns, theme);
    }

    /// As many hints as fit; how to get help and how to leave come last and always.
    private static Line keys(Theme theme, int columns) {
        Line last = hint("?", "help").and(hint("q", "leave"));
        Line line = Line.EMPTY;
        for (Line hint :
                List.of(
                        hint(theme.leftRight(), "move"),
                        hint("0-9", "set"),
                        hint("/", "find"),
                        hint("Tab", "pane"),
                        hint("r", "reset"),
                        hint("s", "save"),
                        hint("c", "copy"),
                        hint("u", "undo"),
                        hint("PgUp/PgDn", "far"),
                        hint("Home/End", "ends"),
                        hint("R", "reset all"),
                        hint("Ctrl-R", "redo"),
                        hint("o", "order anew"))) {
            Line longer = line.and(hint);
            if (longer.width() + last.width() > columns) {
                break;
            }
            line = longer;
        }
        return line.and(last);
    }

    private static Line hint(String key, String what) {
        return Line.of(Role.ACTIVE, " " + key).and(Role.MUTED, " " + what + " ");
    }

    /// Of a long text the end is seen, where the typing goes on.
    private static Line prompt(Prompt prompt, Theme theme, int columns) {
        Line label = Line.of(Role.STRONG, " " + prompt.label() + " ");
        String text = prompt.text();
        while (TextWidth.of(text) > Math.max(1, columns - label.width() - 1)) {
            text = text.substring(text.offsetByCodePoints(0, 1));
        }
        return label.and(Role.ACTIVE, text + theme.cursor())
                .and(prompt.wrong() ? Role.TROUBLE : Role.MUTED, "  " + prompt.note());
    }
}
