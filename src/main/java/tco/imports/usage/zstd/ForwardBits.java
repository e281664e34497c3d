package tco.imports.usage.zstd;

/// Bits read from the lowest of some bytes on.
final class ForwardBits {
    private final byte[] bytes;
    private int bit;

    ForwardBits(byte[] bytes, int from) {
        this.bytes = bytes;
        this.bit = 8 * from;
    }

    /// At most 16 bits.
    int read(int count) {
        int value = 0;
        for (int i = 0; i < count; i++, bit++) {
            value |= (bytes[bit >> 3] >> (bit & 7) & 1) << i;
        }
        return value;
    }

    void back() {
        bit--;
    }

    /// The first byte of which nothing was read.
    int end() {
        return (bit + 7) >> 3;
    }
}
