package tco.imports.usage.zstd;

import java.util.Arrays;

/// The last bytes that were unpacked, as many as what comes may copy from.
final class Window {
    private static final int FIRST_SIZE = 1 << 18;

    private final int size;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int end;

    /// Up to which they were taken.
    private int taken;

    Window(int size) {
        this.size = size;
    }

    void append(byte[] from, int begin, int to) {
        int count = to - begin;
        room(count);
        System.arraycopy(from, begin, bytes, end, count);
        end += count;
    }

    void fill(byte value, int count) {
        room(count);
        Arrays.fill(bytes, end, end + count, value);
        end += count;
    }

    /// Bytes from so far before, which may be among those that are being appended.
    void repeat(long distance, int count) {
        room(count);
        if (distance <= 0 || distance > end) {
            throw new IndexOutOfBoundsException("distance");
        }
        int from = end - (int) distance;
        if (distance >= count) {
            System.arraycopy(bytes, from, bytes, end, count);
        } else {
            for (int i = 0; i < count; i++) {
                bytes[end + i] = bytes[from + i];
            }
        }
        end += count;
    }

    /// Lets go of what lies before the window and was taken, once it is as long as the window; else
    /// grows.
    private void room(int count) {
        if (end + count <= bytes.length) {
            return;
        }
        int gone = Math.min(taken, end - size);
        if (gone > 0 && (gone >= size || end - gone + count <= bytes.length)) {
            System.arraycopy(bytes, gone, bytes, 0, end - gone);
            end -= gone;
            taken -= gone;
        }
        if (end + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end + count, 2 * bytes.length));
        }
    }

    int available() {
        return end - taken;
    }

    int take(byte[] to, int offset, int length) {
        int count = Math.min(length, end - taken);
        System.arraycopy(bytes, taken, to, offset, count);
        taken += count;
        return count;
    }
}
