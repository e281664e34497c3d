package tco.engine.project;

/// How the future differs from today.
///
/// @param months the horizon, 1 to 600
/// @param growth of the volume a month; 0.03 is 3 % more each month
/// @param apiDecline of API prices a year; 0.2 is a fifth less each year
/// @param discount rate a year at which later money counts less
public record ProjectionTerms(int months, double growth, double apiDecline, double discount) {
    public static final int MOST_MONTHS = 600;
    private static final double MONTHS_PER_YEAR = 12;

    public ProjectionTerms {
        require(months >= 1 && months <= MOST_MONTHS, "months must be 1 to " + MOST_MONTHS);
        require(Double.isFinite(growth) && growth >= -1, "growth must be -100% or more");
        require(apiDecline <= 1 && apiDecline >= -1, "a price decline must be -100% to 100%");
        require(Double.isFinite(discount) && discount > -1, "a discount must be above -100%");
    }

    private static void require(boolean met, String expectation) {
        if (!met) {
            throw new IllegalArgumentException(expectation);
        }
    }

    /// What the first month's volume is multiplied by in a month from 1.
    public double volumeFactor(int month) {
        return Math.pow(1 + growth, month - 1);
    }

    /// What the first month's API prices are multiplied by in a month from 1.
    public double priceFactor(int month) {
        return Math.pow(1 - apiDecline, (month - 1) / MONTHS_PER_YEAR);
    }

    /// What a dollar of a month from 0 is worth in month 0.
    public double presentValue(int month) {
        return Math.pow(1 + discount, -month / MONTHS_PER_YEAR);
    }
}
