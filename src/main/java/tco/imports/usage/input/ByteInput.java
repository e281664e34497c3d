package tco.imports.usage.input;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The bytes of a stream through one buffer, which serves the next stream as well.
public final class ByteInput {
    static final int END = -1;

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;

    final byte[] buffer;
    int position;
    private int limit;
    private InputStream stream = InputStream.nullInputStream();
    private long before;
    private byte beforeBuffer;

    public ByteInput(int size) {
        buffer = new byte[size];
    }

    /// Begins a stream, whose owner closes it.
    public void begin(InputStream newStream) {
        stream = newStream;
        position = 0;
        limit = 0;
        before = 0;
    }

    /// Bytes passed so far.
    long passed() {
        return before + position;
    }

    int limit() {
        return limit;
    }

    /// The next byte without passing it, or `END`.
    int peek() throws IOException {
        return position < limit || more(position) ? buffer[position] & 0xff : END;
    }

    int next() throws IOException {
        return position < limit || more(position) ? buffer[position++] & 0xff : END;
    }

    /// The byte that was passed last.
    int lastPassed() {
        return position > 0 ? buffer[position - 1] : beforeBuffer;
    }

    /// Reads on, keeping what stands from `start` on; `position` moves with it.
    ///
    /// @return whether there was more; false also when the buffer is full
    boolean more(int start) throws IOException {
        if (start > 0) {
            beforeBuffer = buffer[start - 1];
            System.arraycopy(buffer, start, buffer, 0, limit - start);
            before += start;
            position -= start;
            limit -= start;
        }
        if (limit == buffer.length) {
            return false;
        }
        int read = stream.read(buffer, limit, buffer.length - limit);
        if (read <= 0) {
            return false;
        }
        limit += read;
        return true;
    }

    /// Passes bytes up to this one, which is passed too.
    ///
    /// @return whether there is one
    boolean passTo(byte wanted) throws IOException {
        long wanteds = ONES * wanted;
        while (true) {
            int at = position;
            int last = limit - 8;
            while (at <= last && zero((long) LONGS.get(buffer, at) ^ wanteds) == 0) {
                at += 8;
            }
            for (; at < limit; at++) {
                if (buffer[at] == wanted) {
                    position = at + 1;
                    return true;
                }
            }
            position = limit;
            if (!more(limit)) {
                return false;
            }
        }
    }

    /// Passes bytes up to one of three, which is passed too.
    ///
    /// @return the byte found, or `END`
    int passTo(byte one, byte two, byte three) throws IOException {
        long ones = ONES * one;
        long twos = ONES * two;
        long threes = ONES * three;
        while (true) {
            int at = position;
            int last = limit - 8;
            while (at <= last) {
                long word = (long) LONGS.get(buffer, at);
                long found = zero(word ^ ones) | zero(word ^ twos) | zero(word ^ threes);
                if (found != 0) {
                    position = at + (Long.numberOfTrailingZeros(found) >>> 3) + 1;
                    return buffer[position - 1];
                }
                at += 8;
            }
            for (; at < limit; at++) {
                byte here = buffer[at];
                if (here == one || here == two || here == three) {
                    position = at + 1;
                    return here;
                }
            }
            position = limit;
            if (!more(limit)) {
                return END;
            }
        }
    }

    /// Has its lowest set bit in the first byte of the word that is zero.
    private static long zero(long word) {
        return (word - ONES) & ~word & HIGHS;
    }
}
