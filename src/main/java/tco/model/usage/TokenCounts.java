package tco.model.usage;

/// Tokens in disjoint classes: no token is in two of the first five. `reasoning` is a part of
/// `output` and only shown.
public record TokenCounts(
        long uncachedInput,
        long cacheRead,
        long cacheWrite5m,
        long cacheWrite1h,
        long output,
        long reasoning) {
    public static final TokenCounts NONE = new TokenCounts(0, 0, 0, 0, 0, 0);

    /// Counts of a source whose `input` contains what was read from and written to the cache; cut
    /// so that nothing gets negative.
    public static TokenCounts ofInputWithCache(
            long input, long read, long write5m, long write1h, long output, long reasoning) {
        long cacheRead = Math.min(read, input);
        long long1h = Math.min(write1h, input - cacheRead);
        long short5m = Math.min(write5m, input - cacheRead - long1h);
        return new TokenCounts(
                input - cacheRead - long1h - short5m,
                cacheRead,
                short5m,
                long1h,
                output,
                reasoning);
    }

    public TokenCounts plus(TokenCounts other) {
        return new TokenCounts(
                uncachedInput + other.uncachedInput,
                cacheRead + other.cacheRead,
                cacheWrite5m + other.cacheWrite5m,
                cacheWrite1h + other.cacheWrite1h,
                output + other.output,
                reasoning + other.reasoning);
    }

    /// By plain code: the JVM links the text of a record anew at each start.
    @Override
    public String toString() {
        return "TokenCounts[uncachedInput="
                + uncachedInput
                + ", cacheRead="
                + cacheRead
                + ", cacheWrite5m="
                + cacheWrite5m
                + ", cacheWrite1h="
                + cacheWrite1h
                + ", output="
                + output
                + ", reasoning="
                + reasoning
                + "]";
    }

    /// The context of a request: all that went in.
    public long input() {
        return uncachedInput + cacheRead + cacheWrite5m + cacheWrite1h;
    }

    public long total() {
        return input() + output;
    }
}
