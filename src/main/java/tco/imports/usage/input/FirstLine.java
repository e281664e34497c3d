package tco.imports.usage.input;

import java.io.IOException;

/// Tells JSON lines from a document by where the first line ends, without passing it.
final class FirstLine {
    private final ByteInput input;

    /// How far ahead of the input's position.
    private int ahead;

    FirstLine(ByteInput input) {
        this.input = input;
    }

    /// Lines, unless the first line of an object ends where no record can end. One that was cut off
    /// there is followed by the next record; in a document a name follows, save in an array.
    ///
    /// @param first the byte at the input's position
    boolean isOfLines(int first) throws IOException {
        if (first != '{') {
            return first != '[';
        }
        int last = first;
        int here = next();
        while (here != ByteInput.END) {
            if (here == '\n') {
                return isRecordsEnd(last) || isCutOff(last);
            }
            last = isBlank(here) ? last : here;
            here = next();
        }
        return true;
    }

    private static boolean isRecordsEnd(int last) {
        return last != '{' && last != '[' && last != ',' && last != ':';
    }

    /// Whether what follows a line that ends with this sign shows it as a record cut off: in a
    /// document the next line would begin otherwise.
    private boolean isCutOff(int last) throws IOException {
        int next = afterBlanks();
        return switch (last) {
            case '{', ',' -> next != ByteInput.END && next != '"' && next != '}';
            case ':' -> next == '{';
            default -> next == '{' && isWholeRecord();
        };
    }

    /// Whether the object whose `{` was met ends, and what comes after it is no more of an array.
    private boolean isWholeRecord() throws IOException {
        int depth = 1;
        while (depth > 0) {
            switch (next()) {
                case '"' -> text();
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case ByteInput.END -> {
                    return false;
                }
                default -> {}
            }
        }
        int next = afterBlanks();
        return next == '{' || next == ByteInput.END;
    }

    private void text() throws IOException {
        int here = next();
        while (here != '"' && here != ByteInput.END) {
            if (here == '\\') {
                next();
            }
            here = next();
        }
    }

    private int afterBlanks() throws IOException {
        int here = next();
        while (isBlank(here)) {
            here = next();
        }
        return here;
    }

    private static boolean isBlank(int here) {
        return here >= 0 && here <= ' ';
    }

    /// The next byte ahead, or `END` where the file or the buffer does.
    private int next() throws IOException {
        ahead++;
        if (input.position + ahead >= input.limit() && !input.more(input.position)) {
            return ByteInput.END;
        }
        return input.buffer[input.position + ahead] & 0xff;
    }
}
