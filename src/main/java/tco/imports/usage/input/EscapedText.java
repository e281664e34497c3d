package tco.imports.usage.input;

import java.io.IOException;
import java.io.InputStream;

/// What a JSON text holds, as bytes without its escapes, up to its closing quote.
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
            return Escapes.single(escape);
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
}
