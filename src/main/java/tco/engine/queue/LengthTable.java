package tco.engine.queue;

import java.util.Arrays;
import java.util.List;

/// How many tokens requests have: the quantiles of a measured trace, with straight lines between.
record LengthTable(List<Double> quantiles) {
    private static final List<Double> AT =
            List.of(0.0, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95, 0.99, 1.0);

    LengthTable {
        quantiles = List.copyOf(quantiles);
    }

    static LengthTable of(double... quantiles) {
        return new LengthTable(Arrays.stream(quantiles).boxed().toList());
    }

    /// The tokens that this share of the requests stays below, not rounded.
    double quantile(double share) {
        int i = 1;
        while (i < AT.size() - 1 && share > AT.get(i)) {
            i++;
        }
        double from = AT.get(i - 1);
        double below = quantiles.get(i - 1);
        return below + (quantiles.get(i) - below) * (share - from) / (AT.get(i) - from);
    }

    /// The mean of all requests, not rounded.
    double mean() {
        double sum = 0;
        for (int i = 1; i < AT.size(); i++) {
            sum += (AT.get(i) - AT.get(i - 1)) * (quantiles.get(i) + quantiles.get(i - 1)) / 2;
        }
        return sum;
    }

    /// The same shape around another mean.
    LengthTable withMean(double mean) {
        double factor = mean / mean();
        return new LengthTable(quantiles.stream().map(tokens -> tokens * factor).toList());
    }

    /// Whole tokens of the request at a quantile, at least one.
    double tokens(double share) {
        return Math.max(1, Math.floor(quantile(share) + 0.5));
    }
}
