package tco.imports.usage.input;

import java.io.IOException;

/// The records of JSON lines, or of JSON documents: a document is a record, or an array of records.
public final class JsonRecords {
    /// What stands next.
    public enum Step {
        RECORD,
        /// A record that its reader wanted to leave.
        LEFT,
        /// A record that is no JSON.
        BROKEN,
        /// Something that ends with the file before it is whole.
        CUT,
        END
    }

    private static final UsageRecord NOTHING = UsageRecord.EMPTY;

    private final ByteInput input;
    private final JsonScanner scanner;
    private final boolean lines;
    private boolean inArray;
    private boolean inLine;
    private long line = 1;
    private UsageRecord record = NOTHING;

    public JsonRecords(ByteInput input) throws IOException {
        this.input = input;
        this.scanner = new JsonScanner(input);
        this.lines = isLines();
        scanner.lines(lines);
    }

    /// Lines, unless the first line of an object ends where no record can end. One that was cut off
    /// there is followed by the next record; in a document a name follows, save in an array.
    private boolean isLines() throws IOException {
        int first = firstByte();
        if (first != '{') {
            return first != '[';
        }
        int last = first;
        boolean open = false;
        int at = input.position;
        while (true) {
            for (; at < input.limit(); at++) {
                byte here = input.buffer[at];
                if (here > ' ' || here < 0) {
                    if (open) {
                        return endsInside(last, here);
                    }
                    last = here;
                } else if (here == '\n') {
                    open = last == '{' || last == '[' || last == ',' || last == ':';
                    if (!open) {
                        return true;
                    }
                }
            }
            int offset = at - input.position;
            if (!input.more(input.position)) {
                return !open;
            }
            at = input.position + offset;
        }
    }

    /// Whether a line that ends with this sign is a record cut off: in a document the next line
    /// would begin otherwise.
    private static boolean endsInside(int last, int next) {
        return switch (last) {
            case '{', ',' -> next != '"' && next != '}';
            case ':' -> next == '{';
            default -> false;
        };
    }

    /// Blanks before a record, what a crash leaves instead of a line (zeros), and the byte-order
    /// marks of files that were joined.
    private static boolean isBeforeRecord(int here) {
        return switch (here) {
            case ' ', '\t', '\r', '\n', 0, 0xEF, 0xBB, 0xBF -> true;
            default -> false;
        };
    }

    private int firstByte() throws IOException {
        int here = input.peek();
        while (isBeforeRecord(here)) {
            line += here == '\n' ? 1 : 0;
            input.position++;
            here = input.peek();
        }
        return here;
    }

    /// The number of the line that the last record stands in, where records are lines; else of the
    /// line that the first begins in.
    public long line() {
        return line;
    }

    /// The record found by a step `RECORD`.
    public UsageRecord record() {
        return record;
    }

    public Step next(Wanted wanted) throws IOException {
        record = NOTHING;
        try {
            return lines ? nextLine(wanted) : nextInDocument(wanted);
        } catch (MalformedRecordException broken) {
            return afterBroken();
        }
    }

    private Step nextLine(Wanted wanted) throws IOException {
        while (true) {
            if (inLine) {
                passLine();
            }
            int here = firstByte();
            if (here == ByteInput.END) {
                return Step.END;
            }
            inLine = true;
            if (here == '{') {
                input.position++;
                UsageRecord object = scanner.object(wanted);
                if (object == null) {
                    return passLine() ? Step.LEFT : Step.CUT;
                }
                record = object;
                inLine = !anotherInLine();
                return Step.RECORD;
            }
        }
    }

    /// Whether the next record stands in the same line: a program that was stopped in the middle
    /// writes on without a line end.
    private boolean anotherInLine() throws IOException {
        int here = input.peek();
        while (here == ' ' || here == '\t' || here == '\r') {
            input.position++;
            here = input.peek();
        }
        return here == '{';
    }

    /// Passes the rest of the line.
    ///
    /// @return whether it ends as a record can end
    private boolean passLine() throws IOException {
        inLine = false;
        if (input.passTo((byte) '\n')) {
            line++;
            return true;
        }
        return input.lastPassed() == '}';
    }

    private Step nextInDocument(Wanted wanted) throws IOException {
        while (true) {
            int here = scanner.afterBlanks();
            switch (here) {
                case ByteInput.END -> {
                    boolean open = inArray;
                    inArray = false;
                    return open ? Step.CUT : Step.END;
                }
                case '[' -> inArray = true;
                case ']' -> inArray = false;
                case '{' -> {
                    UsageRecord object = scanner.object(wanted);
                    if (object == null) {
                        scanner.pass('{');
                        return Step.LEFT;
                    }
                    record = object;
                    return Step.RECORD;
                }
                case ',' -> {}
                default -> scanner.pass(here);
            }
        }
    }

    private Step afterBroken() throws IOException {
        if (input.peek() == ByteInput.END) {
            inArray = false;
            return Step.CUT;
        }
        return Step.BROKEN;
    }
}
