package tco.model;

import java.util.Optional;
import java.util.OptionalDouble;

/// What an open model asks of a machine: how much it reads, computes and keeps for each token
/// (docs/capacity.md).
///
/// @param parametersB all parameters, in billions, above 0
/// @param activeParametersB those that one token uses, in billions; all of them without experts
/// @param queryHeads attention heads
/// @param hidden width of a layer's input
/// @param experts the routed experts of a mixture; empty for a dense model
/// @param kvBytesToken measured cache bytes a token, used instead of what the attention implies
/// @param kvFixedBytes cache bytes of a sequence whatever its length
/// @param contextWindow the longest sequence in tokens; empty where no limit is known
public record OpenModel(
        double parametersB,
        double activeParametersB,
        int layers,
        int queryHeads,
        int hidden,
        Attention attention,
        Optional<Experts> experts,
        OptionalDouble kvBytesToken,
        double kvFixedBytes,
        OptionalDouble contextWindow) {
    /// A dense model uses all its parameters; profiles round both counts.
    private static final double DENSE_TOLERANCE = 1e-9;

    /// Published counts are rounded, so that the part outside the experts may come out a little
    /// below nothing.
    private static final double SHARED_TOLERANCE = 0.1;

    public OpenModel {
        Shape.positive("parameters_b", parametersB);
        Shape.positive("active_parameters_b", activeParametersB);
        Shape.positive("layers", layers);
        Shape.positive("query_heads", queryHeads);
        Shape.positive("hidden", hidden);
        kvBytesToken.ifPresent(bytes -> Shape.positive("kv_bytes_token", bytes));
        Shape.notNegative("kv_fixed_bytes", kvFixedBytes);
        contextWindow.ifPresent(tokens -> Shape.positive("context_window", tokens));
        if (attention instanceof Attention.Compressed && kvBytesToken.isEmpty()) {
            throw new IllegalArgumentException("compressed attention needs kv_bytes_token");
        }
        Optional<String> contradiction = contradiction(parametersB, activeParametersB, experts);
        if (contradiction.isPresent()) {
            throw new IllegalArgumentException(contradiction.get());
        }
    }

    /// The routed experts of a layer, and how many of them a token uses.
    ///
    /// @param active from 1 to all but one of them
    public record Experts(int total, int active) {
        public Experts {
            if (active < 1 || active >= total) {
                throw new IllegalArgumentException(
                        "experts_active must be from 1 to one less than experts");
            }
        }

        /// The share of the routed experts that one token uses.
        public double activeShare() {
            return (double) active / total;
        }
    }

    public boolean isMixture() {
        return experts.isPresent();
    }

    /// The parameters that every token uses, in billions: all of a dense model; of a mixture what
    /// is left when the experts of a token are taken from its active parameters.
    public double sharedParametersB() {
        return Math.max(0, shared(parametersB, activeParametersB, experts));
    }

    /// The parameters of all routed experts, in billions.
    public double routedParametersB() {
        return parametersB - sharedParametersB();
    }

    /// Why these counts cannot be those of one model; empty where they can.
    public static Optional<String> contradiction(
            double parametersB, double activeParametersB, Optional<Experts> experts) {
        if (activeParametersB > parametersB) {
            return Optional.of("active_parameters_b is above parameters_b");
        }
        if (experts.isEmpty()) {
            boolean dense = parametersB - activeParametersB <= DENSE_TOLERANCE * parametersB;
            return dense
                    ? Optional.empty()
                    : Optional.of("a dense model uses all its parameters; a mixture has experts");
        }
        double shared = shared(parametersB, activeParametersB, experts);
        return shared >= -SHARED_TOLERANCE * activeParametersB
                ? Optional.empty()
                : Optional.of("the experts of a token have more than active_parameters_b");
    }

    private static double shared(
            double parametersB, double activeParametersB, Optional<Experts> experts) {
        if (experts.isEmpty()) {
            return parametersB;
        }
        double share = experts.get().activeShare();
        return (activeParametersB - parametersB * share) / (1 - share);
    }
}
