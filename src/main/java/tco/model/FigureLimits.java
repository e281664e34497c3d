package tco.model;

/// Which values a figure may take.
public enum FigureLimits {
    AMOUNT("a number of 0 or more", 0, FigureLimits.UNLIMITED),
    POSITIVE("a number above 0", FigureLimits.ABOVE_ZERO, FigureLimits.UNLIMITED),
    SHARE("a share from 0 to 1, or 0% to 100%", 0, 1),
    PER_CENT("a number from 0 to 100, in per cent", 0, 100),
    SURCHARGE("a share from -0.9 to 10, or -90% to 1000%", -0.9, 10),
    POSITIVE_SHARE("a share above 0 and up to 1", FigureLimits.ABOVE_ZERO, 1),
    AT_LEAST_ONE("a number of 1 or more", 1, FigureLimits.UNLIMITED),
    WHOLE("a whole number of 0 or more, such as 10M", 0, FigureLimits.UNLIMITED),
    COUNT("a whole number of 1 or more", 1, FigureLimits.UNLIMITED),
    MACHINES("a whole number of 1 or more, also as the typical value", 1, FigureLimits.UNLIMITED),
    DAY_HOURS("hours above 0 and up to 24", FigureLimits.ABOVE_ZERO, 24),
    POWERED_HOURS("hours from 0 to 24", 0, 24),
    MONTH_DAYS("days above 0 and up to 31", FigureLimits.ABOVE_ZERO, 31);

    /// The least value that is looked at where any above 0 is allowed.
    private static final double ABOVE_ZERO = 1e-6;

    /// The greatest value that is looked at where any is allowed; no fraction has more.
    private static final double UNLIMITED = 1e12;

    /// No figure but 0 is closer to it: what is smaller is a slip, and its quotients leave the
    /// range of a double.
    private static final double SMALLEST = 1e-9;

    /// No count has more: all the tokens that ever were are fewer.
    private static final double MOST_COUNTED = 1e18;

    private final String expected;
    private final double least;
    private final double greatest;

    FigureLimits(String expected, double least, double greatest) {
        this.expected = expected;
        this.least = least;
        this.greatest = greatest;
    }

    /// The values in words, as an error message names them.
    public String expected() {
        return expected;
    }

    /// The least value that is worth trying; a millionth where any above 0 is allowed.
    public double least() {
        return least;
    }

    /// The greatest value that is worth trying; a trillion where nothing limits it.
    public double greatest() {
        return greatest;
    }

    /// Whether a fraction makes no sense.
    public boolean areWhole() {
        return switch (this) {
            case WHOLE, COUNT, MACHINES -> true;
            case AMOUNT,
                    POSITIVE,
                    SHARE,
                    PER_CENT,
                    SURCHARGE,
                    POSITIVE_SHARE,
                    AT_LEAST_ONE,
                    DAY_HOURS,
                    POWERED_HOURS,
                    MONTH_DAYS ->
                    false;
        };
    }

    /// Whether a figure may have this range. Its ends must be allowed; a midpoint between whole
    /// numbers need not be whole, except of machines.
    public boolean allow(Range range) {
        boolean within =
                (least == ABOVE_ZERO ? range.low() > 0 : range.low() >= least)
                        && (greatest == UNLIMITED || range.high() <= greatest);
        return within
                && canBeMeant(range)
                && (!areWhole() || (isWhole(range.low()) && isWhole(range.high())))
                && (this != MACHINES || isWhole(range.typical()));
    }

    /// What is expected instead of a range that is not allowed, in words.
    public String expectedInsteadOf(Range range) {
        if (range.high() > most()) {
            return areWhole() ? "1e18 at most" : "1e12 at most";
        }
        return canBeMeant(range) || range.low() < 0 ? expected : "0, or 1e-9 at least";
    }

    /// Whether the values of a range are such as a figure can have at all.
    private boolean canBeMeant(Range range) {
        return range.high() <= most()
                && canBeMeant(range.low())
                && canBeMeant(range.typical())
                && canBeMeant(range.high());
    }

    private static boolean canBeMeant(double value) {
        return value == 0 || Math.abs(value) >= SMALLEST;
    }

    private double most() {
        return areWhole() ? MOST_COUNTED : UNLIMITED;
    }

    /// The allowed value closest to a wanted one.
    public double nearest(double wanted) {
        double value = Math.max(least, areWhole() ? Math.rint(wanted) : wanted);
        double above = canBeMeant(value) ? value : Math.max(least, 0);
        return Math.min(greatest == UNLIMITED ? most() : greatest, above);
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value);
    }
}
