package tco.profile.catalog;

/// The names of profiles and options.
public final class Ids {
    public static final String EXPECTED = "letters, digits, dots, dashes and underscores";
    private static final int MOST_CHARACTERS = 80;

    private Ids() {}

    /// Whether a text can name a profile or option: no spaces, no path parts, no control
    /// characters.
    public static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > MOST_CHARACTERS || text.contains("..")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean alphanumeric = letter || (c >= '0' && c <= '9');
            if (!alphanumeric && (i == 0 || "._-+:".indexOf(c) < 0)) {
                return false;
            }
        }
        return true;
    }
}
