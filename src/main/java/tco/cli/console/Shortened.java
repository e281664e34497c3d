package tco.cli.console;

/// A user's own text as a message repeats it: cut to what fits a line.
public final class Shortened {
    private static final int MOST_CHARACTERS = 60;

    private Shortened() {}

    public static String of(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "...";
    }
}
