package tco.engine.queue;

import java.util.Arrays;
import java.util.List;

/// What requests look like, from public traces: 49,334 requests of coding agents, 8,819 code
/// completions.
public enum TrafficShape {
    /// Long conversations that are sent again with every request.
    AGENT("agent", 103_659),
    /// Single prompts, each on its own.
    COMPLETION("completion", 2_048);

    private final String key;
    private final double context;

    TrafficShape(String key, double context) {
        this.key = key;
        this.context = context;
    }

    /// The name on the command line.
    public String key() {
        return key;
    }

    /// Tokens of a prompt where nobody says how many.
    public double usualContext() {
        return context;
    }

    /// Tokens of a prompt that were not in the one before.
    LengthTable newTokens() {
        return switch (this) {
            case AGENT -> LengthTable.of(18, 232, 378, 728, 1_784, 4_895, 11_275, 95_986, 128_000);
            case COMPLETION ->
                    LengthTable.of(3, 147, 578, 1_469, 2_744, 5_188, 7_303, 7_436, 7_437);
        };
    }

    /// Tokens of an answer.
    LengthTable outputTokens() {
        return switch (this) {
            case AGENT -> LengthTable.of(1, 105, 137, 216, 426, 898, 1_554, 3_686, 18_195);
            case COMPLETION -> LengthTable.of(6, 7, 9, 13, 24, 55, 90, 251, 1_899);
        };
    }

    /// How many tokens requests have: the quantiles of a measured trace, with straight lines
    /// between.
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
}
