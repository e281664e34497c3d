package tco.engine.capacity;

import java.util.OptionalDouble;
import tco.model.Hosting;
import tco.model.Serving;

/// How many sessions a machine's memory keeps the caches of, so that their next prompts need not be
/// read anew (docs/capacity.md, "The busiest hour").
public final class SessionCaches {
    /// Tokens of a session with a coding agent.
    public static final double SESSION_TOKENS = 64_000;

    private SessionCaches() {}

    /// Sessions of [#SESSION_TOKENS] that one machine keeps, or of the model's longest context;
    /// empty where too little is known of machine or model.
    public static OptionalDouble ofUnit(Hosting hosting) {
        Serving serving = hosting.serving();
        if (hosting.machine().known().isEmpty() || serving.shape().known().isEmpty()) {
            return OptionalDouble.empty();
        }
        var machine = hosting.machine().known().get();
        var model = serving.shape().known().get();
        try {
            ServingSetup setup =
                    ServedSetup.of(
                                    machine,
                                    model,
                                    serving.terms(),
                                    serving.weightsGb()
                                            .map(size -> OptionalDouble.of(size.range().typical()))
                                            .orElseGet(OptionalDouble::empty))
                            .setup()
                            .at(
                                    Math.min(
                                            SESSION_TOKENS,
                                            model.contextWindow().orElse(SESSION_TOKENS)));
            return OptionalDouble.of(
                    serving.terms().copies() * new MemoryFit(machine, model, setup).sequences());
        } catch (CapacityException _) {
            return OptionalDouble.empty();
        }
    }
}
