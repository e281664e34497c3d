package tco.imports.usage.zstd;

/// What the codes of sequences stand for: a base, and how many bits are added to it; and their
/// tables where a block brings none.
final class SequenceCodes {
    private static final int[] LITERAL_BASES = {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 28, 32, 40, 48,
        64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536
    };
    private static final int[] LITERAL_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10,
        11, 12, 13, 14, 15, 16
    };
    private static final int[] MATCH_BASES = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
        28, 29, 30, 31, 32, 33, 34, 35, 37, 39, 41, 43, 47, 51, 59, 67, 83, 99, 131, 259, 515, 1027,
        2051, 4099, 8195, 16387, 32771, 65539
    };
    private static final int[] MATCH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16
    };

    private static final short[] LITERAL_SHARES = {
        4, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1, 1, 1,
        1, -1, -1, -1, -1
    };
    private static final short[] OFFSET_SHARES = {
        1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1
    };
    private static final short[] MATCH_SHARES = {
        1, 4, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1
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
