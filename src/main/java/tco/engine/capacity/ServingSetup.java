package tco.engine.capacity;

import java.util.OptionalDouble;
import tco.model.EngineClass;
import tco.model.Machine;
import tco.model.Machine.MachineClass;
import tco.model.Quantisation;
import tco.model.ServingTerms.Split;

/// How a model is served on a machine, and at which length and load its speed is asked for.
///
/// @param devices of the machine, 1 or more
/// @param split how several devices share the model; `NONE` for one device
/// @param concurrency sequences in flight, 1 or more and not always whole (a mean); empty for what
///   is usual on the engine
/// @param context tokens of a sequence, 1 or more
/// @param newTokens of the context, those read last; 1 or more, cut to the context
/// @param kvBytes of a number in the cache: 2 for 16 bits, 1 or 0.5
/// @param weightsGb size of the model's file in 1e9 bytes, where it is known
public record ServingSetup(
        Quantisation quant,
        EngineClass engine,
        int devices,
        Split split,
        OptionalDouble concurrency,
        double context,
        double newTokens,
        double kvBytes,
        OptionalDouble weightsGb) {
    /// New tokens of a prompt where nobody says how many.
    public static final double USUAL_NEW_TOKENS = 2048;

    /// Tokens of a sequence where nobody says how many.
    public static final double USUAL_CONTEXT = 32_000;

    private static final double USUAL_SERVER_CONCURRENCY = 16;

    public ServingSetup {
        atLeastOne("devices", devices);
        concurrency.ifPresent(many -> atLeastOne("concurrency", many));
        atLeastOne("context", context);
        atLeastOne("new tokens", newTokens);
        if (kvBytes != 0.5 && kvBytes != 1 && kvBytes != 2) {
            throw new CapacityException("kv_bytes", "must be 0.5, 1 or 2");
        }
        if (weightsGb.isPresent() && !(weightsGb.getAsDouble() > 0)) {
            throw new CapacityException("weights_gb", "must be above 0");
        }
        if ((devices == 1) != (split == Split.NONE)) {
            throw new CapacityException(
                    "split", devices == 1 ? "needs several devices" : "is missing");
        }
        newTokens = Math.min(newTokens, context);
    }

    /// The same at another length of a sequence.
    ServingSetup at(double otherContext) {
        return new ServingSetup(
                quant,
                engine,
                devices,
                split,
                concurrency,
                otherContext,
                newTokens,
                kvBytes,
                weightsGb);
    }

    /// The engine that serves a format on a machine where nobody says which.
    public static EngineClass usualEngine(Machine machine, Quantisation quant) {
        return machine.deviceClass() == MachineClass.DATACENTRE
                ? EngineClass.SERVER
                : quant.usualEngine();
    }

    /// The sequences in flight, as many as are usual on the engine where nobody says how many.
    public double usualConcurrency() {
        return concurrency.orElse(isLocal() ? 1 : USUAL_SERVER_CONCURRENCY);
    }

    public boolean isLocal() {
        return engine == EngineClass.LOCAL;
    }

    boolean isTensorSplit() {
        return split == Split.TENSOR;
    }

    /// Devices that work on a token at the same time.
    int workingDevices() {
        return isTensorSplit() ? devices : 1;
    }

    private static void atLeastOne(String name, double value) {
        if (!(value >= 1 && Double.isFinite(value))) {
            throw new CapacityException(name, "must be 1 or more");
        }
    }
}
