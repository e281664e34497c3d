package tco.engine.project;

/// Dollars that an option costs in each month, month 0 being the moment before the first; income
/// from resale is negative.
public final class CashFlow {
    private final double[] usd;
    private final double[] cumulative;

    CashFlow(double[] usd) {
        this.usd = usd.clone();
        this.cumulative = new double[usd.length];
        double sum = 0;
        for (int month = 0; month < usd.length; month++) {
            sum += usd[month];
            cumulative[month] = sum;
        }
    }

    /// The last month.
    public int months() {
        return usd.length - 1;
    }

    /// Dollars paid in a month.
    public double usd(int month) {
        return usd[month];
    }

    /// Dollars paid up to and including a month.
    public double cumulativeUsd(int month) {
        return cumulative[month];
    }

    /// Dollars paid over the whole horizon.
    public double totalUsd() {
        return cumulative[months()];
    }

    /// The sum of all months as seen from month 0.
    public double npvUsd(ProjectionTerms terms) {
        double sum = 0;
        for (int month = 0; month < usd.length; month++) {
            sum += usd[month] * terms.presentValue(month);
        }
        return sum;
    }
}
