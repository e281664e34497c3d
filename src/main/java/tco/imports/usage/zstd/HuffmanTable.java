package tco.imports.usage.zstd;

import java.util.Arrays;

/// A table of Huffman's code: what stands next in a stream leads to its symbol and length.
final class HuffmanTable {
    private static final int MOST_BITS = 11;
    private static final int WEIGHT_ACCURACY = 6;
    private static final int MOST_SYMBOLS = 256;

    private final int mostBits;
    private final byte[] symbols;
    private final byte[] lengths;

    /// @param weights of the symbols but the last, whose weight fills the table up
    private HuffmanTable(int[] weights, int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weights[i] > 0 ? 1 << (weights[i] - 1) : 0;
        }
        mostBits = sum == 0 ? MOST_BITS + 1 : BackwardBits.highest(sum) + 1;
        int rest = (1 << mostBits) - sum;
        if (mostBits > MOST_BITS || Integer.bitCount(rest) != 1) {
            throw new IndexOutOfBoundsException("weights");
        }
        weights[count] = BackwardBits.highest(rest) + 1;
        symbols = new byte[1 << mostBits];
        lengths = new byte[1 << mostBits];
        int place = 0;
        for (int weight = 1; weight <= mostBits; weight++) {
            for (int symbol = 0; symbol <= count; symbol++) {
                if (weights[symbol] == weight) {
                    int end = place + (1 << (weight - 1));
                    Arrays.fill(symbols, place, end, (byte) symbol);
                    Arrays.fill(lengths, place, end, (byte) (mostBits + 1 - weight));
                    place = end;
                }
            }
        }
    }

    /// A table and where its description ends.
    record Described(HuffmanTable table, int end) {}

    /// Reads the weights: four bits each, or compressed by finite state entropy.
    static Described read(byte[] bytes, int from) {
        int header = bytes[from] & 0xff;
        int[] weights = new int[MOST_SYMBOLS];
        if (header < 128) {
            int end = from + 1 + header;
            int count = compressed(bytes, from + 1, end, weights);
            return new Described(new HuffmanTable(weights, count), end);
        }
        int count = header - 127;
        for (int i = 0; i < count; i++) {
            int pair = bytes[from + 1 + i / 2] & 0xff;
            weights[i] = i % 2 == 0 ? pair >> 4 : pair & 15;
        }
        return new Described(new HuffmanTable(weights, count), from + 1 + (count + 1) / 2);
    }

    /// Two states take turns, until the bits are used up.
    private static int compressed(byte[] bytes, int from, int to, int[] weights) {
        FseTable.Described described = FseTable.read(bytes, from, WEIGHT_ACCURACY, MOST_SYMBOLS);
        FseTable table = described.table();
        BackwardBits stream = new BackwardBits(bytes, described.end(), to);
        int state = table.begin(stream);
        int other = table.begin(stream);
        int count = 0;
        while (true) {
            weights[count++] = table.symbol(state);
            int next = table.next(state, stream);
            if (stream.isExceeded()) {
                weights[count++] = table.symbol(other);
                return count;
            }
            state = other;
            other = next;
        }
    }

    /// Decodes symbols from a stream until `to`.
    void decode(byte[] bytes, int from, int end, byte[] symbolsOut, int outFrom, int outTo) {
        BackwardBits stream = new BackwardBits(bytes, from, end);
        for (int i = outFrom; i < outTo; i++) {
            int place = stream.peek(mostBits);
            symbolsOut[i] = symbols[place];
            stream.skip(lengths[place]);
        }
        if (stream.isExceeded()) {
            throw new IndexOutOfBoundsException("literals");
        }
    }
}
