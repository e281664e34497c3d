package tco.cli.shell;

import java.util.ArrayList;
import java.util.List;
import tco.cli.console.UsageException;

/// Splits a line into words as a POSIX shell does: blanks part words, quotes and backslashes keep
/// them together, and `#` at the start of a word begins a comment. Nothing is expanded.
public final class CommandLineWords {
    private final String line;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private int at;

    private CommandLineWords(String line) {
        this.line = line;
    }

    /// The words of a line; none of a blank line or a comment.
    public static List<String> of(String line) {
        refuseControls(line);
        CommandLineWords words = new CommandLineWords(line);
        words.split();
        return List.copyOf(words.words);
    }

    private static void refuseControls(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isISOControl(c) && c != '\t' && c != '\n') {
                throw new UsageException(
                        "column "
                                + (i + 1)
                                + " is a control character, U+%04X (plain text)"
                                        .formatted((int) c));
            }
        }
    }

    private void split() {
        while (at < line.length()) {
            char c = line.charAt(at++);
            switch (c) {
                case ' ', '\t', '\n' -> end();
                case '\'' -> until('\'');
                case '"' -> until('"');
                case '\\' -> escaped();
                case '#' -> {
                    if (!inWord) {
                        at = line.length();
                    } else {
                        add(c);
                    }
                }
                default -> add(c);
            }
        }
        end();
    }

    private void add(char c) {
        inWord = true;
        word.append(c);
    }

    private void end() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }

    private void escaped() {
        if (at == line.length()) {
            throw new UsageException("a backslash ends the line (\\\\ for a backslash)");
        }
        add(line.charAt(at++));
    }

    private void until(char quote) {
        inWord = true;
        while (at < line.length()) {
            char c = line.charAt(at++);
            if (c == quote) {
                return;
            }
            boolean escape = c == '\\' && quote == '"' && at < line.length();
            if (escape && "\"\\".indexOf(line.charAt(at)) >= 0) {
                word.append(line.charAt(at++));
            } else {
                word.append(c);
            }
        }
        throw new UsageException("a quote is not closed (another " + quote + ")");
    }
}
