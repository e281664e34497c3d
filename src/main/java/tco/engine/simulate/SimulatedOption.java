package tco.engine.simulate;

import java.util.OptionalDouble;
import tco.model.Option;

/// What chance makes of one option.
///
/// @param meanUsd dollars a month over all samples
/// @param probabilityCheapest the share of the samples in which it is the cheapest eligible option
/// @param expectedRegretUsd dollars a month above the cheapest, over the samples in which it is
///   eligible; empty where it never is
/// @param eligibleShare the share of the samples in which it may win
public record SimulatedOption(
        Option option,
        double meanUsd,
        Percentiles percentiles,
        double probabilityCheapest,
        OptionalDouble expectedRegretUsd,
        double eligibleShare) {

    static SimulatedOption of(Option option, int index, Tally sums, Percentiles spread, int n) {
        long eligible = sums.eligibleCount(index);
        return new SimulatedOption(
                option,
                sums.usdSum(index) / n,
                spread,
                (double) sums.wins(index) / n,
                eligible == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(sums.regretSum(index) / eligible),
                (double) eligible / n);
    }
}
