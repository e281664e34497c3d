package tco.imports.usage.zstd;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The literals of a block: what its sequences do not copy from before. A code may be used again by
/// the next blocks of a frame.
final class Literals {
    private static final int MOST = 1 << 17;

    private final byte[] bytes = new byte[MOST];
    private int size;
    private @Nullable HuffmanTable code;

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    /// Reads the literals of a block.
    ///
    /// @return where they end
    int read(byte[] block, int from) {
        int type = block[from] & 3;
        int format = block[from] >> 2 & 3;
        return type < 2 ? plain(block, from, type, format) : coded(block, from, type, format);
    }

    /// As they are, or one byte many times.
    private int plain(byte[] block, int from, int type, int format) {
        int header = format == 1 ? 2 : format == 3 ? 3 : 1;
        size = (int) (littleEndian(block, from, header) >> (header == 1 ? 3 : 4));
        int at = from + header;
        if (type == 1) {
            Arrays.fill(bytes, 0, size, block[at]);
            return at + 1;
        }
        System.arraycopy(block, at, bytes, 0, size);
        return at + size;
    }

    private int coded(byte[] block, int from, int type, int format) {
        int header = format < 2 ? 3 : format + 2;
        int width = format < 2 ? 10 : format == 2 ? 14 : 18;
        long sizes = littleEndian(block, from, header) >> 4;
        size = (int) (sizes & ((1 << width) - 1));
        int end = from + header + (int) (sizes >> width);
        int at = from + header;
        if (type == 2) {
            HuffmanTable.Described described = HuffmanTable.read(block, at);
            code = described.table();
            at = described.end();
        }
        if (code == null || size > MOST) {
            throw new IndexOutOfBoundsException("literals");
        }
        if (format == 0) {
            code.decode(block, at, end, bytes, 0, size);
        } else {
            fourStreams(code, block, at, end);
        }
        return end;
    }

    private void fourStreams(HuffmanTable table, byte[] block, int from, int end) {
        int quarter = (size + 3) / 4;
        int at = from + 6;
        for (int i = 0; i < 4; i++) {
            int to = i < 3 ? at + (int) littleEndian(block, from + 2 * i, 2) : end;
            int last = i < 3 ? (i + 1) * quarter : size;
            table.decode(block, at, to, bytes, i * quarter, last);
            at = to;
        }
    }

    static long littleEndian(byte[] bytes, int from, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | (bytes[from + i] & 0xff);
        }
        return value;
    }
}
