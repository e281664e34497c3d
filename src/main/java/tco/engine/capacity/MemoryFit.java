package tco.engine.capacity;

import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.Attention;
import tco.model.EngineClass;
import tco.model.Machine;
import tco.model.OpenModel;
import tco.model.Serving.MemoryShortage;

/// What a machine's memory holds: the weights, what the engine needs, and the cache of so many
/// sequences of such a length. Bytes throughout (docs/capacity.md, "Memory").
public final class MemoryFit {
    /// The shortest context that is of use, where nobody says another.
    public static final double LEAST_CONTEXT = 4096;

    static final double BYTES_PER_GB_SOLD = 1L << 30;
    private static final double BYTES_PER_GB = 1e9;
    private static final double SERVER_USABLE_SHARE = 0.90;
    private static final double LOCAL_RUNTIME = 0.3e9;
    private static final double LOCAL_RUNTIME_OF_WEIGHTS = 0.02;
    private static final double SERVER_RUNTIME = 2e9;
    private static final double SERVER_RUNTIME_OF_MEMORY = 0.03;
    private static final double SERVER_RUNTIME_OF_EXCHANGE = 2e9;

    /// The score matrix that Apple's kernels keep where a head is wider than they can fuse: 2 bytes
    /// for each head, token of a block of 2,048, and token of the context.
    private static final double SCRATCH_BYTES = 2 * 2048;

    private static final int WIDEST_FUSED_HEAD = 128;

    /// Forgives the rounding of a division that comes out whole.
    private static final double ROUNDING = 1e-9;

    private static final double UNLIMITED = 1e9;

    private final KvCache cache;
    private final double weights;
    private final double usable;
    private final double runtime;
    private final double repeated;
    private final double scratchPerToken;
    private final OptionalDouble contextWindow;
    private final double context;

    public MemoryFit(Machine machine, OpenModel model, ServingSetup setup) {
        cache = KvCache.of(model, setup.kvBytes());
        weights = ModelWeights.of(model, setup.quant(), setup.engine(), setup.weightsGb()).total();
        double memory = machine.memoryGb() * BYTES_PER_GB_SOLD;
        usable = setup.devices() * memory * usableShare(machine, setup.engine());
        runtime = runtime(setup, memory, weights);
        repeated =
                setup.isTensorSplit()
                        ? setup.devices() / ServingTime.devicesOfCache(model, setup)
                        : 1;
        scratchPerToken = scratchPerToken(machine, model, setup);
        contextWindow = model.contextWindow();
        context = setup.context();
    }

    private static double usableShare(Machine machine, EngineClass engine) {
        if (machine.usableShare().isPresent()) {
            return machine.usableShare().getAsDouble();
        }
        double ofClass =
                switch (machine.deviceClass()) {
                    case APPLE, APPLE_MATRIX -> 0.75;
                    case APU -> 0.85;
                    case CARD, DATACENTRE -> 0.95;
                };
        return engine == EngineClass.SERVER ? Math.min(ofClass, SERVER_USABLE_SHARE) : ofClass;
    }

    private static double runtime(ServingSetup setup, double memory, double weights) {
        int devices = setup.devices();
        return switch (setup.engine()) {
            case LOCAL -> devices * LOCAL_RUNTIME + LOCAL_RUNTIME_OF_WEIGHTS * weights;
            case SERVER ->
                    devices
                            * (SERVER_RUNTIME
                                    + SERVER_RUNTIME_OF_MEMORY * memory
                                    + (devices > 1 ? SERVER_RUNTIME_OF_EXCHANGE : 0));
        };
    }

    private static double scratchPerToken(Machine machine, OpenModel model, ServingSetup setup) {
        boolean kept =
                setup.isLocal()
                        && machine.deviceClass().isApple()
                        && model.attention() instanceof Attention.Heads heads
                        && heads.headDim() > WIDEST_FUSED_HEAD;
        return kept ? SCRATCH_BYTES * model.queryHeads() : 0;
    }

    public double weightsBytes() {
        return weights;
    }

    /// What the engine may use of the memory of all devices.
    public double usableBytes() {
        return usable;
    }

    /// What the engine needs besides weights and cache.
    public double runtimeBytes() {
        return runtime;
    }

    /// What is left for caches; below 0 where not even the weights fit.
    public double roomBytes() {
        return usable - runtime - weights;
    }

    /// What the engine keeps beside the cache at the asked-for context.
    public double scratchBytes() {
        return scratchPerToken * context;
    }

    /// What each further token of a sequence adds to its cache, once a window is full; on all
    /// devices together, which repeat what they cannot divide.
    public double cacheBytesPerToken() {
        return repeated * cache.perToken();
    }

    /// The cache of one sequence of the asked-for context, on all devices together.
    public double cacheBytesPerSequence() {
        return repeated * cache.bytes(context);
    }

    /// How many sequences of the asked-for context fit at once.
    public double sequences() {
        if (contextWindow.isPresent() && context > contextWindow.getAsDouble()) {
            return 0;
        }
        double room = roomBytes() - scratchBytes();
        if (room < 0) {
            return 0;
        }
        return Math.min(UNLIMITED, Math.floor(room / cacheBytesPerSequence() + ROUNDING));
    }

    /// The longest context in whole tokens that this many sequences can have at once.
    public double longestContext(double sequences) {
        double most = contextWindow.orElse(UNLIMITED);
        double room = roomBytes() - sequences * repeated * cache.fixed();
        if (room <= 0) {
            return 0;
        }
        double inWindow = sequences * repeated * cache.perWindowToken();
        double everywhere = sequences * repeated * cache.perToken() + scratchPerToken;
        double tokens = room / (everywhere + inWindow);
        if (inWindow > 0 && tokens > cache.windowTokens()) {
            tokens = (room - inWindow * cache.windowTokens()) / everywhere;
        }
        return Math.min(most, Math.floor(tokens + ROUNDING));
    }

    /// What is lacking for one sequence of the shortest useful context; empty where it fits.
    Optional<MemoryShortage> shortage(String model) {
        double least = Math.min(LEAST_CONTEXT, contextWindow.orElse(LEAST_CONTEXT));
        if (longestContext(1) >= least) {
            return Optional.empty();
        }
        double needed = weights + runtime + repeated * cache.bytes(least) + scratchPerToken * least;
        return Optional.of(
                new MemoryShortage(model, needed / BYTES_PER_GB, usable / BYTES_PER_GB, false));
    }

    /// Whether this many sequences of the asked-for context fit, or what has to give.
    ///
    /// @param leastContext the shortest context that is of use
    public FitVerdict verdict(double sequences, double leastContext) {
        if (roomBytes() <= 0 || longestContext(1) < leastContext) {
            return FitVerdict.DOES_NOT_FIT;
        }
        double longest = longestContext(sequences);
        if (longest >= context) {
            return FitVerdict.FITS;
        }
        return longest >= leastContext ? FitVerdict.LESS_CONTEXT : FitVerdict.FEWER_AT_ONCE;
    }

    /// Whether a model, with the asked-for contexts, fits the memory of a machine.
    public enum FitVerdict {
        FITS("fits"),
        LESS_CONTEXT("fits with less context"),
        FEWER_AT_ONCE("fits with fewer at once"),
        DOES_NOT_FIT("does not fit");

        private final String words;

        FitVerdict(String words) {
            this.words = words;
        }

        /// As output says it.
        public String words() {
            return words;
        }
    }
}
