package tco.model;

import java.util.List;
import java.util.Optional;

/// What a team asks of its models in one month (model 2), and the work time in which it asks.
///
/// @param requests a month; empty where nobody said
/// @param dailyTokens of quiet, usual and busy days; empty where nobody said
public record Workload(
        Mix mix,
        Figure developers,
        Figure cacheWrite1hShare,
        Figure batchShare,
        ContextShares context,
        Figure routineShare,
        Figure reworkRate,
        Figure peakToAverage,
        Figure hoursPerDay,
        Figure workdaysPerMonth,
        WorkTime workTime,
        Optional<Figure> requests,
        Optional<Figure> dailyTokens,
        DeveloperUse developerUse) {

    /// The same workload with other tokens.
    public Workload with(Mix other) {
        return new Workload(
                other,
                developers,
                cacheWrite1hShare,
                batchShare,
                context,
                routineShare,
                reworkRate,
                peakToAverage,
                hoursPerDay,
                workdaysPerMonth,
                workTime,
                requests,
                dailyTokens,
                developerUse);
    }

    /// Which shares of a workload's tokens are in long requests (model 2): above listed numbers of
    /// input tokens, or the same above every model's own threshold.
    public sealed interface ContextShares {
        /// The shares above each number of input tokens, the numbers rising.
        List<Above> above();

        /// The share of the tokens in requests of more than so many input tokens.
        record Above(double inputTokens, Figure share) {}

        /// Shares above numbers of tokens that the workload names.
        record Listed(List<Above> above) implements ContextShares {
            public Listed {
                above = List.copyOf(above);
            }
        }

        /// One share, wherever a model has a threshold.
        record AtAnyThreshold(Figure share) implements ContextShares {
            @Override
            public List<Above> above() {
                return List.of(new Above(0, share));
            }
        }
    }

    /// How unevenly the developers of a team use its tokens, for quotas that belong to a person
    /// (model 7).
    public sealed interface DeveloperUse {
        /// A lognormal spread with this coefficient of variation; 0 where all use the same.
        record Spread(Figure coefficientOfVariation) implements DeveloperUse {}

        /// The shares of the tokens, falling, that sum to 1.
        record Shares(List<Double> shares) implements DeveloperUse {
            public Shares {
                shares = List.copyOf(shares);
                if (shares.isEmpty()) {
                    throw new IllegalArgumentException("there must be a developer");
                }
            }
        }
    }
}
