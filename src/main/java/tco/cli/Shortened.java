package tco.cli;

/// A user's own text as a message repeats it: cut to what fits a line.
final class Shortened {
    private static final int MOST_CHARACTERS = 60;

    private Shortened() {}

    static String of(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "...";
    }
}
