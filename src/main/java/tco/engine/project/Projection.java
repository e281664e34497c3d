package tco.engine.project;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.Case;
import tco.model.Option;
import tco.model.Scenario;

/// What every option of a scenario costs month by month, in the scenario's order.
///
/// @param baseline what paybacks count against; empty where no API is eligible and none was named
public record Projection(
        Scenario scenario,
        ProjectionTerms terms,
        Case at,
        Optional<Option> baseline,
        List<ProjectedOption> options) {

    /// One option over the horizon.
    ///
    /// @param costKnown whether the cash is all of it; else more is paid, and nobody knows how much
    /// @param estimates whether it rests on any
    /// @param ownVolume tokens a month; empty where it is the scenario's
    /// @param months what happens in month 0, 1 and so on
    /// @param resaleUsd what the machines fetch in the last month; it is part of that month's cash
    /// @param payback empty where there is no baseline to count against or its cost is known from
    ///   below only, where the option is excluded, and where it would come after the first month in
    ///   which a part of the demand is not served
    public record ProjectedOption(
            Option option,
            Optional<String> excludedBecause,
            boolean costKnown,
            boolean estimates,
            OptionalDouble ownVolume,
            CashFlow cash,
            List<Month> months,
            double resaleUsd,
            double npvUsd,
            Optional<Payback> payback,
            List<String> notes) {

        /// A month's volume, the machines that are there for it, and the share of the volume that
        /// they serve; nothing is served in month 0.
        public record Month(double tokens, double units, double servedShare) {}
    }

    /// Dollars that an option costs in each month, month 0 being the moment before the first;
    /// income from resale is negative.
    public static final class CashFlow {
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
}
