package tco.cli.session;

import java.util.List;
import java.util.stream.Collectors;

/// Words as a POSIX shell reads them back unchanged.
final class ShellQuoting {
    private static final String PLAIN = "_./:=,@%+-";

    private ShellQuoting() {}

    /// A command line of words, each quoted where it needs to be.
    static String line(List<String> words) {
        return words.stream().map(ShellQuoting::quoted).collect(Collectors.joining(" "));
    }

    static String quoted(String word) {
        return isPlain(word) ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static boolean isPlain(String word) {
        return !word.isEmpty()
                && !word.startsWith("=")
                && word.chars().allMatch(ShellQuoting::isPlain);
    }

    private static boolean isPlain(int c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
    }
}
