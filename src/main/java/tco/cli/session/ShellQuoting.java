package tco.cli.session;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import tco.text.Printable;

/// Words as a POSIX shell reads them back unchanged.
public final class ShellQuoting {
    private static final String PLAIN = "_./:=,@%+-";

    private ShellQuoting() {}

    /// A command line of words, each quoted where it needs to be, of nothing but what can be seen.
    public static String line(List<String> words) {
        return words.stream().map(ShellQuoting::visible).collect(Collectors.joining(" "));
    }

    /// A shell drops newlines at the end of what a command prints.
    private static String visible(String word) {
        boolean seen = Printable.of(word).equals(word);
        return seen || word.endsWith("\n") ? quoted(word) : "\"$(printf " + format(word) + ")\"";
    }

    /// The format by which `printf` of any shell and locale prints a word.
    private static String format(String word) {
        StringBuilder format = new StringBuilder();
        for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
            switch (b) {
                case '%' -> format.append("%%");
                case '\\' -> format.append("\\\\");
                default -> {
                    boolean option = b == '-' && format.isEmpty();
                    if (b >= ' ' && b <= '~' && !option) {
                        format.append((char) b);
                    } else {
                        format.append("\\%03o".formatted(b & 0xFF));
                    }
                }
            }
        }
        return quoted(format.toString());
    }

    /// Words as one line that splits into them again, whatever they hold.
    public static String quoted(List<String> words) {
        return words.stream().map(ShellQuoting::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
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
