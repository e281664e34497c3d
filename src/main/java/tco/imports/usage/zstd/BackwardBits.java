package tco.imports.usage.zstd;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Bits read from the end of some bytes to their beginning. Before the beginning there are zeros.
final class BackwardBits {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int from;
    private int left;

    /// The last byte holds a one, which is a mark, above the first bit.
    BackwardBits(byte[] bytes, int from, int to) {
        if (to <= from || bytes[to - 1] == 0) {
            throw new IndexOutOfBoundsException("no end mark");
        }
        this.bytes = bytes;
        this.from = from;
        this.left = 8 * (to - from - 1) + highest(bytes[to - 1] & 0xff);
    }

    /// The number of the highest bit that is set.
    static int highest(int value) {
        return 31 - Integer.numberOfLeadingZeros(value);
    }

    long read(int count) {
        left -= count;
        return at(left, count);
    }

    /// The next bits, which stay.
    int peek(int count) {
        return (int) at(left - count, count);
    }

    void skip(int count) {
        left -= count;
    }

    /// Whether more was read than there was.
    boolean isExceeded() {
        return left < 0;
    }

    private long at(int bit, int count) {
        if (count == 0 || bit + count <= 0) {
            return 0;
        }
        if (bit < 0) {
            return at(0, count + bit) << -bit;
        }
        int first = from + (bit >> 3);
        if (first + 8 <= bytes.length && count <= 56) {
            return (long) LONGS.get(bytes, first) >>> (bit & 7) & ((1L << count) - 1);
        }
        long value = 0;
        int last = (bit + count - 1) >> 3;
        for (int i = last; i >= bit >> 3; i--) {
            value = value << 8 | (bytes[from + i] & 0xff);
        }
        return value >>> (bit & 7) & ((1L << count) - 1);
    }
}
