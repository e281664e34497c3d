package tco.model;

/// A month's tokens in the four disjoint classes that are priced and timed differently (model 2).
public record TokenClasses(double uncached, double cacheRead, double cacheWrite, double output) {

    /// The classes of a workload; tokens a month, none negative.
    public static TokenClasses of(Workload workload, Point at) {
        return switch (workload.mix()) {
            case Mix.Shares shares -> ofShares(shares, at);
            case Mix.Classes classes -> ofClasses(classes, at);
        };
    }

    private static TokenClasses ofShares(Mix.Shares shares, Point at) {
        double tokens = shares.tokens().at(at);
        double output = tokens * at.of(shares.outputShare());
        double input = tokens - output;
        double hitRate = at.of(shares.cacheHitRate());
        double read = input * hitRate;
        double rest = input - read;
        double writeShare =
                shares.cacheWriteShare().isPresent()
                        ? at.of(shares.cacheWriteShare().get())
                        : hitRate > 0 ? 1 : 0;
        double write = rest * writeShare;
        return new TokenClasses(rest - write, read, write, output);
    }

    private static TokenClasses ofClasses(Mix.Classes classes, Point at) {
        TokenClasses measured =
                new TokenClasses(
                        at.of(classes.uncachedInput()),
                        at.of(classes.cacheRead()),
                        at.of(classes.cacheWrite()),
                        at.of(classes.output()));
        if (classes.tokens().isEmpty() || measured.total() == 0) {
            return measured;
        }
        return measured.times(classes.tokens().get().at(at) / measured.total());
    }

    /// The same mix at another volume; a factor of 0.7 is 70 % of every class.
    public TokenClasses times(double factor) {
        return new TokenClasses(
                uncached * factor, cacheRead * factor, cacheWrite * factor, output * factor);
    }

    /// The tokens of two demands together.
    public TokenClasses plus(TokenClasses more) {
        return new TokenClasses(
                uncached + more.uncached,
                cacheRead + more.cacheRead,
                cacheWrite + more.cacheWrite,
                output + more.output);
    }

    public double total() {
        return uncached + cacheRead + cacheWrite + output;
    }
}
