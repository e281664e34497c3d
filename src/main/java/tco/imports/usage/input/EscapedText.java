package tco.imports.usage.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// What a JSON text holds without its escapes: as bytes up to its closing quote, or decoded whole.
final class EscapedText extends InputStream {
    private final ByteInput input;
    private final boolean lines;
    private boolean ended;

    EscapedText(ByteInput input, boolean lines) {
        this.input = input;
        this.lines = lines;
    }

    /// Passes what was not read of the text.
    void pass() throws IOException {
        while (!ended) {
            read();
        }
    }

    @Override
    public int read() throws IOException {
        if (ended) {
            return -1;
        }
        int here = input.next();
        if (here == '"' || here == ByteInput.END) {
            ended = true;
            return -1;
        }
        if (here == '\n' && lines) {
            input.position--;
            ended = true;
            return -1;
        }
        return here == '\\' ? escape() : here;
    }

    /// Characters beyond ASCII stand for themselves nowhere that matters here: one byte is enough.
    private int escape() throws IOException {
        int escape = input.next();
        if (escape == ByteInput.END) {
            ended = true;
            return -1;
        }
        if (escape != 'u') {
            return single(escape);
        }
        int value = 0;
        for (int i = 0; i < 4; i++) {
            value = 16 * value + Math.max(0, Character.digit(input.next(), 16));
        }
        return value < 128 ? value : '?';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int here = read();
            if (here < 0) {
                return count == 0 ? -1 : count;
            }
            bytes[offset + count++] = (byte) here;
        }
        return count;
    }

    /// A text without its escapes. What is no escape stands for itself; bytes that are no UTF-8
    /// become the replacement character.
    static String decode(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here != '\\' || i + 1 == text.length()) {
                plain.append(here);
                continue;
            }
            char escape = text.charAt(++i);
            if (escape == 'u' && hex(text, i + 1) >= 0) {
                plain.append((char) hex(text, i + 1));
                i += 4;
            } else {
                plain.append(single(escape));
            }
        }
        return plain.toString();
    }

    private static char single(int escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> (char) escape;
        };
    }

    /// The four hexadecimal digits there, or a negative number.
    private static int hex(String text, int from) {
        if (from + 4 > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = 16 * value + digit;
        }
        return value;
    }
}
