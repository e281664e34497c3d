package tco.text;

/// Counts of tokens as people write them, in the forms that the command line takes.
public final class TokenText {
    private static final String[] SUFFIXES = {"", "k", "M", "B", "T"};
    private static final double THOUSAND = 1000;
    private static final double READS_AS_A_THOUSAND = 999.95;
    private static final int SIGNIFICANT = 4;

    private TokenText() {}

    /// `10M`, `235.7M`, `1.5B`: at most four significant digits.
    public static String of(double tokens) {
        double size = tokens;
        int power = 0;
        while (size >= READS_AS_A_THOUSAND && power < SUFFIXES.length - 1) {
            size /= THOUSAND;
            power++;
        }
        StringBuilder out = new StringBuilder();
        int whole = size >= 100 ? 3 : size >= 10 ? 2 : 1;
        Decimals.appendShort(out, size, power == 0 ? 0 : SIGNIFICANT - whole);
        return out.append(SUFFIXES[power]).toString();
    }
}
