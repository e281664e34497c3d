package tco.model;

import java.util.List;

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
