package tco.cli.live;

import tco.cli.live.Key.Named;
import tco.cli.live.Key.Pasted;
import tco.cli.live.Key.Typed;

/// A text while it is typed: keys add to its end or take from it. Control characters never get in.
final class TextEntry {
    private static final int MOST_CHARACTERS = 200;

    private TextEntry() {}

    static String after(String text, Key key) {
        return switch (key) {
            case Typed typed -> added(text, Character.toString(typed.codePoint()));
            case Pasted pasted -> added(text, pasted.text());
            case Named named ->
                    switch (named) {
                        case BACKSPACE -> shorter(text);
                        case CLEAR -> "";
                        case UP,
                                DOWN,
                                LEFT,
                                RIGHT,
                                PAGE_UP,
                                PAGE_DOWN,
                                HOME,
                                END,
                                TAB,
                                BACK_TAB,
                                ENTER,
                                ESCAPE,
                                REDO,
                                REDRAW,
                                INTERRUPT,
                                GONE,
                                OTHER ->
                                text;
                    };
        };
    }

    private static String added(String text, String more) {
        StringBuilder all = new StringBuilder(text);
        more.codePoints()
                .filter(c -> !Character.isISOControl(c))
                .limit(MOST_CHARACTERS)
                .filter(c -> all.length() < MOST_CHARACTERS)
                .forEach(all::appendCodePoint);
        return all.toString();
    }

    private static String shorter(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
}
