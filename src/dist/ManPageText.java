import java.util.List;
import java.util.Locale;

/// The text of a manual page, in roff, built part by part.
final class ManPageText {
    private static final int LONGEST_LINE = 72;

    private final StringBuilder text = new StringBuilder();

    /// Opens a page of section 1, of a date, and a version of the program.
    ManPageText(String name, String date, String version) {
        text.append(".TH ")
                .append(escaped(name.toUpperCase(Locale.ROOT)))
                .append(" 1 ")
                .append(date)
                .append(" \"tco ")
                .append(version)
                .append("\"\n");
    }

    ManPageText section(String title) {
        text.append(".SH ").append(title).append('\n');
        return this;
    }

    /// A line that is roff already.
    ManPageText line(String roff) {
        text.append(roff).append('\n');
        return this;
    }

    /// A paragraph, a line of source for each line's worth of words.
    ManPageText text(String plain) {
        int length = 0;
        for (String word : escaped(plain).split(" ", -1)) {
            if (length > 0) {
                boolean full = length + word.length() > LONGEST_LINE;
                text.append(full ? '\n' : ' ');
                length = full ? 0 : length + 1;
            }
            text.append(length == 0 ? guarded(word) : word);
            length += word.length();
        }
        return line("");
    }

    /// A term, in roff, and below it what it means.
    ManPageText term(String roff, String plain) {
        return line(".TP").line(roff).text(plain);
    }

    /// Commands as a person types them.
    ManPageText examples(List<String> commands) {
        line(".EX");
        commands.forEach(command -> line("$ " + escaped(command)));
        return line(".EE");
    }

    static String bold(String plain) {
        return "\\fB" + escaped(plain) + "\\fR";
    }

    static String italic(String plain) {
        return "\\fI" + escaped(plain) + "\\fR";
    }

    /// Characters that a typesetter would replace by nicer ones, people want to copy.
    static String escaped(String plain) {
        return plain.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("`", "\\(ga")
                .replace("~", "\\(ti")
                .replace("^", "\\(ha");
    }

    /// A dot at the start of a line would make it a request.
    private static String guarded(String word) {
        return word.startsWith(".") ? "\\&" + word : word;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
