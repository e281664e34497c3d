package tco.imports.usage.zstd;

import java.util.Arrays;

/// A table of finite state entropy: each state has a symbol, and says how many bits lead to the
/// next.
final class FseTable {
    private final int accuracy;
    private final byte[] symbols;
    private final byte[] bits;
    private final short[] bases;

    /// @param shares of the states that each symbol has; -1 for one state of low probability
    FseTable(int accuracy, short[] shares) {
        this.accuracy = accuracy;
        int size = 1 << accuracy;
        symbols = new byte[size];
        bits = new byte[size];
        bases = new short[size];
        int[] next = new int[shares.length];
        spread(shares, next, size);
        for (int state = 0; state < size; state++) {
            int place = next[symbols[state] & 0xff]++;
            bits[state] = (byte) (accuracy - BackwardBits.highest(place));
            bases[state] = (short) ((place << bits[state]) - size);
        }
    }

    /// Rare symbols at the end, the others in steps that meet each state once.
    private void spread(short[] shares, int[] next, int size) {
        int high = size;
        for (int symbol = 0; symbol < shares.length; symbol++) {
            if (shares[symbol] == -1) {
                symbols[--high] = (byte) symbol;
                next[symbol] = 1;
            }
        }
        int step = (size >> 1) + (size >> 3) + 3;
        int place = 0;
        for (int symbol = 0; symbol < shares.length; symbol++) {
            if (shares[symbol] > 0) {
                next[symbol] = shares[symbol];
            }
            for (int i = 0; i < shares[symbol]; i++) {
                symbols[place] = (byte) symbol;
                do {
                    place = (place + step) & (size - 1);
                } while (place >= high);
            }
        }
    }

    /// A table of one state, which stays.
    static FseTable of(int symbol) {
        FseTable table = new FseTable(0, new short[] {1});
        table.symbols[0] = (byte) symbol;
        table.bits[0] = 0;
        table.bases[0] = 0;
        return table;
    }

    int begin(BackwardBits stream) {
        return (int) stream.read(accuracy);
    }

    int symbol(int state) {
        return symbols[state] & 0xff;
    }

    int next(int state, BackwardBits stream) {
        return bases[state] + (int) stream.read(bits[state]);
    }

    /// A table and where its description ends.
    record Described(FseTable table, int end) {}

    /// Reads the shares of the symbols, each in as few bits as what is left to share out needs.
    static Described read(byte[] bytes, int from, int mostAccuracy, int mostSymbols) {
        ForwardBits stream = new ForwardBits(bytes, from);
        int accuracy = 5 + stream.read(4);
        if (accuracy > mostAccuracy) {
            throw new IndexOutOfBoundsException("accuracy " + accuracy);
        }
        short[] shares = new short[mostSymbols];
        int symbol = 0;
        int left = 1 << accuracy;
        while (left > 0) {
            int share = share(stream, left);
            left -= Math.abs(share);
            shares[symbol++] = (short) share;
            int zeros = share == 0 ? 3 : 0;
            while (zeros == 3) {
                zeros = stream.read(2);
                symbol += zeros;
            }
        }
        if (left < 0) {
            throw new IndexOutOfBoundsException("shares");
        }
        short[] known = Arrays.copyOf(shares, Math.min(symbol, mostSymbols));
        return new Described(new FseTable(accuracy, known), stream.end());
    }

    private static int share(ForwardBits stream, int left) {
        int count = BackwardBits.highest(left + 1) + 1;
        int value = stream.read(count);
        int low = (1 << (count - 1)) - 1;
        int threshold = (1 << count) - 1 - (left + 1);
        if ((value & low) < threshold) {
            stream.back();
            value &= low;
        } else if (value > low) {
            value -= threshold;
        }
        return value - 1;
    }

    /// Bits read from the lowest of some bytes on.
    private static final class ForwardBits {
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
}
