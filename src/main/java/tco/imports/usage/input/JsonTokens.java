package tco.imports.usage.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Keys, texts and literals of JSON. A text longer than the buffer, or cut off by the end of its
/// line, is not kept.
final class JsonTokens {
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final ByteInput input;
    private boolean lines;
    private String lastKey = "";

    JsonTokens(ByteInput input) {
        this.input = input;
    }

    void lines(boolean endRecords) {
        lines = endRecords;
    }

    /// The wanted child for the key whose quote was passed, or `wanted` itself.
    Wanted key(Wanted wanted) throws IOException {
        int length = lengthToQuote();
        if (length < 0) {
            pass();
            return wanted;
        }
        int from = input.position;
        Wanted child = wanted.matching(input.buffer, from, from + length);
        if (escaped) {
            byte[] plain = decode(from, from + length).getBytes(StandardCharsets.UTF_8);
            child = wanted.matching(plain, 0, plain.length);
        }
        if (child != wanted) {
            lastKey = child.key.equals("*") ? decode(from, from + length) : child.key;
        }
        input.position = from + length + 1;
        return child;
    }

    String lastKey() {
        return lastKey;
    }

    /// The text whose quote was passed; empty if it is longer than the buffer.
    String value() throws IOException {
        int length = lengthToQuote();
        if (length < 0) {
            pass();
            return "";
        }
        int from = input.position;
        String text = decode(from, from + length);
        input.position = from + length + 1;
        return text;
    }

    private boolean escaped;

    /// How many bytes there are to the closing quote, all of them in the buffer; negative if it is
    /// too far.
    private int lengthToQuote() throws IOException {
        escaped = false;
        int at = input.position;
        while (true) {
            byte[] buffer = input.buffer;
            int limit = input.limit();
            for (; at < limit; at++) {
                byte here = buffer[at];
                if (here == '"') {
                    return at - input.position;
                }
                if (here == '\\') {
                    escaped = true;
                    at++;
                } else if (here == '\n' && lines) {
                    input.position = at;
                    throw new MalformedRecordException("JSON");
                }
            }
            int offset = at - input.position;
            if (!input.more(input.position)) {
                return -1;
            }
            at = input.position + offset;
        }
    }

    /// Passes the rest of a text.
    void pass() throws IOException {
        byte lineEnd = lines ? (byte) '\n' : (byte) '"';
        while (true) {
            switch (input.passTo((byte) '"', (byte) '\\', lineEnd)) {
                case '"' -> {
                    return;
                }
                case '\\' -> {
                    if (input.next() == '\n' && lines) {
                        throw cut();
                    }
                }
                case '\n' -> throw cut();
                default -> throw new MalformedRecordException("JSON");
            }
        }
    }

    private MalformedRecordException cut() {
        input.position--;
        return new MalformedRecordException("JSON");
    }

    void passLiteral() throws IOException {
        int here = input.peek();
        while (here != ByteInput.END && !endsLiteral(here)) {
            input.position++;
            here = input.peek();
        }
    }

    private static boolean endsLiteral(int here) {
        return here == ',' || here == '}' || here == ']' || here <= ' ';
    }

    /// A number, true, false, or null, which is absent; of words nothing is kept but that they are
    /// some.
    @org.jspecify.annotations.Nullable
    Object literal(int first) throws IOException {
        if (first == ByteInput.END
                || first == '\n'
                || first == ','
                || first == '}'
                || first == ']') {
            pushBackLineEnd(first);
            throw new MalformedRecordException("JSON");
        }
        long whole = wholeNumber(first);
        if (whole >= 0) {
            return whole;
        }
        if (first == FALSE[0] && passWord(FALSE)) {
            return false;
        }
        if (first == NULL[0] && passWord(NULL)) {
            return null;
        }
        StringBuilder word = new StringBuilder().append((char) first);
        long number = (long) first - '0';
        boolean plain = number >= 0 && number <= 9;
        int here = input.peek();
        while (here != ByteInput.END && !endsLiteral(here)) {
            int digit = here - '0';
            plain &= digit >= 0 && digit <= 9 && word.length() < 18;
            number = 10 * number + digit;
            if (word.length() < 64) {
                word.append((char) here);
            }
            input.position++;
            here = input.peek();
        }
        if (plain) {
            return number;
        }
        return switch (word.toString()) {
            case "null" -> null;
            case "true" -> true;
            case "false" -> false;
            default -> new UsageRecord.NumberText(word.toString());
        };
    }

    /// A whole number of at most 18 digits, as nearly all are, that ends within the buffer;
    /// negative where there is none, and then nothing is passed.
    private long wholeNumber(int first) {
        long number = (long) first - '0';
        if (number < 0 || number > 9) {
            return -1;
        }
        int last = Math.min(input.limit(), input.position + 18);
        for (int at = input.position; at < last; at++) {
            int here = input.buffer[at] & 0xff;
            if (endsLiteral(here)) {
                input.position = at;
                return number;
            }
            int digit = here - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return -1;
    }

    /// Passes a word whose first letter was passed, if all of it is in the buffer.
    private boolean passWord(byte[] word) {
        int from = input.position - 1;
        int end = from + word.length;
        if (end >= input.limit()
                || !endsLiteral(input.buffer[end] & 0xff)
                || !Arrays.equals(input.buffer, from, end, word, 0, word.length)) {
            return false;
        }
        input.position = end;
        return true;
    }

    private void pushBackLineEnd(int here) {
        if (here == '\n') {
            input.position--;
        }
    }

    private String decode(int from, int to) {
        return escaped || hasHighBytes(from, to)
                ? EscapedText.decode(input.buffer, from, to)
                : new String(input.buffer, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private boolean hasHighBytes(int from, int to) {
        for (int i = from; i < to; i++) {
            if (input.buffer[i] < 0) {
                return true;
            }
        }
        return false;
    }
}
