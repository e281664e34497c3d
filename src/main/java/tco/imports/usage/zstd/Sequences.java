package tco.imports.usage.zstd;

import java.util.EnumMap;
import java.util.Map;
import tco.imports.usage.zstd.Sequences.SequenceCodes.Kind;

/// The sequences of a block: so many literals, then so many bytes from so far before. Tables and
/// the last three offsets are kept from block to block of a frame.
final class Sequences {
    private static final int MOST_SYMBOLS = 64;

    private final Map<Kind, FseTable> tables = new EnumMap<>(Kind.class);
    private final long[] last = {1, 4, 8};

    /// Carries them out.
    void read(byte[] block, int from, int to, Literals literals, Window window) {
        int first = block[from] & 0xff;
        int at = from + (first < 128 ? 1 : first < 255 ? 2 : 3);
        int count = count(block, from, first);
        int used = 0;
        if (count > 0) {
            int modes = block[at] & 0xff;
            at = table(Kind.LITERALS, modes >> 6, block, at + 1);
            at = table(Kind.OFFSETS, modes >> 4 & 3, block, at);
            at = table(Kind.MATCHES, modes >> 2 & 3, block, at);
            used = run(count, new BackwardBits(block, at, to), literals, window);
        }
        window.append(literals.bytes(), used, literals.size());
    }

    private static int count(byte[] block, int from, int first) {
        if (first < 128) {
            return first;
        }
        int second = block[from + 1] & 0xff;
        return first < 255
                ? ((first - 128) << 8) + second
                : second + ((block[from + 2] & 0xff) << 8) + 0x7F00;
    }

    /// The table by its mode: the usual one, of one symbol, described here, or the last one.
    private int table(Kind kind, int mode, byte[] block, int at) {
        switch (mode) {
            case 0 -> tables.put(kind, kind.table());
            case 1 -> {
                tables.put(kind, FseTable.of(block[at]));
                return at + 1;
            }
            case 2 -> {
                FseTable.Described described =
                        FseTable.read(block, at, kind.mostAccuracy, MOST_SYMBOLS);
                tables.put(kind, described.table());
                return described.end();
            }
            default -> {}
        }
        return at;
    }

    private FseTable table(Kind kind) {
        FseTable table = tables.get(kind);
        if (table == null) {
            throw new IndexOutOfBoundsException("no table before");
        }
        return table;
    }

    /// Runs the sequences.
    ///
    /// @return how many literals were used
    private int run(int count, BackwardBits stream, Literals literals, Window window) {
        FseTable lengths = table(Kind.LITERALS);
        FseTable offsets = table(Kind.OFFSETS);
        FseTable matches = table(Kind.MATCHES);
        int lengthState = lengths.begin(stream);
        int offsetState = offsets.begin(stream);
        int matchState = matches.begin(stream);
        int used = 0;
        for (int i = 0; i < count; i++) {
            long offset = SequenceCodes.offset(offsets.symbol(offsetState), stream);
            int match = SequenceCodes.match(matches.symbol(matchState), stream);
            int length = SequenceCodes.literals(lengths.symbol(lengthState), stream);
            window.append(literals.bytes(), used, used + length);
            used += length;
            window.repeat(distance(offset, length == 0), match);
            if (i + 1 < count) {
                lengthState = lengths.next(lengthState, stream);
                matchState = matches.next(matchState, stream);
                offsetState = offsets.next(offsetState, stream);
            }
        }
        if (stream.isExceeded() || used > literals.size()) {
            throw new IndexOutOfBoundsException("sequences");
        }
        return used;
    }

    /// Up to three is one of the last offsets; without literals the next of them, the third being
    /// the first less one.
    private long distance(long offset, boolean withoutLiterals) {
        int index = (int) Math.min(offset, 4) - 1 + (withoutLiterals ? 1 : 0);
        long distance = offset > 3 ? offset - 3 : index < 3 ? last[index] : last[0] - 1;
        if (offset > 3 || index > 1) {
            last[2] = last[1];
        }
        if (offset > 3 || index > 0) {
            last[1] = last[0];
            last[0] = distance;
        }
        return distance;
    }

    /// What the codes of sequences stand for: a base, and how many bits are added to it; and their
    /// tables where a block brings none.
    static final class SequenceCodes {
        private static final int[] LITERAL_BASES = {
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 28, 32, 40,
            48, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536
        };
        private static final int[] LITERAL_BITS = {
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9,
            10, 11, 12, 13, 14, 15, 16
        };
        private static final int[] MATCH_BASES = {
            3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
            27, 28, 29, 30, 31, 32, 33, 34, 35, 37, 39, 41, 43, 47, 51, 59, 67, 83, 99, 131, 259,
            515, 1027, 2051, 4099, 8195, 16387, 32771, 65539
        };
        private static final int[] MATCH_BITS = {
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
            0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
        };

        private static final short[] LITERAL_SHARES = {
            4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1,
            1, 1, 1, -1, -1, -1, -1
        };
        private static final short[] OFFSET_SHARES = {
            1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1,
            -1
        };
        private static final short[] MATCH_SHARES = {
            1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
            1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1
        };

        /// Literal lengths, offsets and match lengths.
        enum Kind {
            LITERALS(9),
            OFFSETS(8),
            MATCHES(9);

            final int mostAccuracy;

            Kind(int mostAccuracy) {
                this.mostAccuracy = mostAccuracy;
            }

            /// The table where a block brings none.
            FseTable table() {
                return switch (this) {
                    case LITERALS -> new FseTable(6, LITERAL_SHARES);
                    case OFFSETS -> new FseTable(5, OFFSET_SHARES);
                    case MATCHES -> new FseTable(6, MATCH_SHARES);
                };
            }
        }

        private SequenceCodes() {}

        static int literals(int code, BackwardBits stream) {
            return LITERAL_BASES[code] + (int) stream.read(LITERAL_BITS[code]);
        }

        static int match(int code, BackwardBits stream) {
            return MATCH_BASES[code] + (int) stream.read(MATCH_BITS[code]);
        }

        /// An offset and three; up to three it names one of the last offsets.
        static long offset(int code, BackwardBits stream) {
            return (1L << code) + stream.read(code);
        }
    }
}
