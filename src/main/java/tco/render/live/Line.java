package tco.render.live;

import java.util.ArrayList;
import java.util.List;
import tco.render.Theme;
import tco.text.Printable;
import tco.text.TextWidth;

/// A line of the screen: texts with what they mean. Text from files can do nothing to the terminal.
public record Line(List<Span> spans) {
    static final Line EMPTY = new Line(List.of());

    /// A text with one role.
    public record Span(Role role, String text) {}

    public Line {
        spans = List.copyOf(spans);
    }

    static Line of(Role role, String text) {
        return text.isEmpty() ? EMPTY : new Line(List.of(new Span(role, Printable.of(text))));
    }

    Line and(Line next) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(next.spans);
        return new Line(all);
    }

    Line and(Role role, String text) {
        return and(of(role, text));
    }

    /// The text alone.
    public String text() {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /// The columns that it takes.
    public int width() {
        int width = 0;
        for (Span span : spans) {
            width += TextWidth.of(span.text());
        }
        return width;
    }

    /// The same line in exactly so many columns: filled up, or cut with an ellipsis.
    Line fitted(int columns, Theme theme) {
        int width = width();
        if (width <= columns) {
            return and(Role.PLAIN, " ".repeat(columns - width));
        }
        int room = Math.max(0, columns - TextWidth.of(theme.ellipsis()));
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            String text = TextWidth.fit(span.text(), room);
            room -= TextWidth.of(text);
            kept.add(new Span(span.role(), text));
            if (text.length() < span.text().length()) {
                kept.add(new Span(span.role(), TextWidth.fit(theme.ellipsis(), columns)));
                break;
            }
        }
        return new Line(kept).fitted(columns, theme);
    }

    /// This line to the left and another to the right, in exactly so many columns; the left one
    /// gives way.
    Line with(Line right, int columns, Theme theme) {
        int room = columns - right.width();
        return room < 0 ? right.fitted(columns, theme) : fitted(room, theme).and(right);
    }

    /// The same text, all of it with one role.
    Line all(Role role) {
        return of(role, text());
    }

    /// What a part of the screen means, for a terminal to style; no meaning rests on the style
    /// alone.
    public enum Role {
        PLAIN,
        /// Frames, units and other things to look past.
        MUTED,
        /// Headings, and what is selected.
        STRONG,
        /// What the next key acts on.
        ACTIVE,
        /// The option that wins.
        CHEAPEST,
        /// A figure that differs from the start.
        CHANGED,
        /// Something went wrong.
        TROUBLE
    }
}
