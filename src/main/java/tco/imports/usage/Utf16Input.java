package tco.imports.usage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/// The bytes in UTF-8 of a text in UTF-16, told by its byte-order mark: what PowerShell and
/// spreadsheets write.
final class Utf16Input extends InputStream {
    private final Reader text;
    private final char[] some = new char[8192];
    private byte[] bytes = {};
    private int position;

    Utf16Input(InputStream utf16) {
        text = new InputStreamReader(utf16, StandardCharsets.UTF_16);
    }

    @Override
    public int read() throws IOException {
        return position < bytes.length || more() ? bytes[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == bytes.length && !more()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, into, offset, count);
        position += count;
        return count;
    }

    /// Decodes the next characters; the halves of one beyond the first 65,536 stay together.
    private boolean more() throws IOException {
        int count = text.read(some, 0, some.length - 1);
        if (count <= 0) {
            return false;
        }
        if (Character.isHighSurrogate(some[count - 1])) {
            int low = text.read();
            some[count] = (char) low;
            count += low < 0 ? 0 : 1;
        }
        bytes = new String(some, 0, count).getBytes(StandardCharsets.UTF_8);
        position = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
