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
        this.lines = new FirstLine(input).isOfLines(firstByte());
        scanner.lines(lines);
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
