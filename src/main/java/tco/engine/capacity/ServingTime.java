package tco.engine.capacity;

import tco.model.Attention;
import tco.model.EngineClass;
import tco.model.Machine;
import tco.model.Machine.MachineClass;
import tco.model.OpenModel;

/// How long a machine takes to read a prompt and to write a token for each of several sequences, in
/// seconds: the time to fetch weights and cache from memory, the time to compute, and what an
/// engine spends besides (docs/capacity.md, "Time").
public final class ServingTime {
    /// Prompt tokens that an engine reads in one step.
    public static final double CHUNK_TOKENS = 8192;

    private static final double OPERATIONS_PER_PARAMETER = 2;
    private static final double BILLION = 1e9;

    /// Bytes that a tensor split exchanges for a token, layer and number of its width: two sums of
    /// 2-byte numbers, each sent and received.
    private static final double EXCHANGED_BYTES = 8;

    private final OpenModel model;
    private final ServingSetup setup;
    private final ModelWeights weights;
    private final KvCache cache;
    private final AttentionWork writing;
    private final AttentionWork reading;
    private final double bytesPerSecond;
    private final double operationsPerSecond;
    private final double readingShare;
    private final double attentionShare;
    private final double cacheDevices;
    private final double youngKernels;
    private final double stepOverhead;
    private final double exchangeSeconds;

    public ServingTime(Machine machine, OpenModel model, ServingSetup setup) {
        this.model = model;
        this.setup = setup;
        weights = ModelWeights.of(model, setup.quant(), setup.engine(), setup.weightsGb());
        cache = KvCache.of(model, setup.kvBytes());
        writing = new AttentionWork(model, true);
        reading = new AttentionWork(model, setup.isLocal());
        MachineClass kind = machine.deviceClass();
        bytesPerSecond =
                machine.bandwidthGbS()
                        * BILLION
                        * (kind == MachineClass.DATACENTRE ? Calibration.E_HBM : Calibration.E_DRAM)
                                .value();
        operationsPerSecond =
                setup.workingDevices() * matrixRate(machine) * reached(kind, setup.engine());
        readingShare = model.isMixture() && !kind.isApple() ? Calibration.P_MOE.value() : 1;
        attentionShare = kind.isApple() ? 1 : Calibration.R_ATT.value();
        cacheDevices = devicesOfCache(model, setup);
        youngKernels =
                model.attention() instanceof Attention.Compressed ? Calibration.F_CMP.value() : 1;
        stepOverhead = model.layers() * layerOverhead(model, setup);
        exchangeSeconds = exchangeSeconds(machine, model, setup);
    }

    /// The devices among which the heads of the cache can be divided; what cannot be divided is
    /// repeated on every device.
    static double devicesOfCache(OpenModel model, ServingSetup setup) {
        return setup.isTensorSplit() && model.attention() instanceof Attention.Heads heads
                ? Math.min(setup.devices(), heads.kvHeads())
                : 1;
    }

    private double matrixRate(Machine machine) {
        double tflops =
                setup.isLocal()
                        ? machine.tflops16()
                        : switch (setup.quant().arithmetic()) {
                            case BITS_4 ->
                                    model.isMixture() ? machine.tflops8() : machine.tflops4();
                            case BITS_8 -> machine.tflops8();
                            case BITS_16 -> machine.tflops16();
                        };
        return tflops * 1e12;
    }

    private static double reached(MachineClass kind, EngineClass engine) {
        if (kind == MachineClass.APPLE) {
            return Calibration.U_SHADER.value();
        }
        return (engine == EngineClass.SERVER ? Calibration.U_SERVER : Calibration.U_MATRIX).value();
    }

    private static double layerOverhead(OpenModel model, ServingSetup setup) {
        return (setup.isLocal() ? Calibration.O_LAYER.value() : 0)
                + (model.isMixture() ? Calibration.O_MOE.value() : 0)
                + (setup.isTensorSplit() ? Calibration.O_LINK.value() : 0);
    }

    private static double exchangeSeconds(Machine machine, OpenModel model, ServingSetup setup) {
        if (!setup.isTensorSplit()) {
            return 0;
        }
        double link =
                machine.linkGbS()
                        .orElseThrow(() ->
                                new CapacityException(
                                        "link_gb_s", "is missing, which a tensor split needs"));
        double devices = setup.devices();
        return EXCHANGED_BYTES
                * model.layers()
                * model.hidden()
                * (devices - 1)
                / devices
                / (link * BILLION);
    }

    /// Seconds to write a token for each of the sequences.
    ///
    /// @param sequences in flight; need not be whole
    /// @param context tokens that each of them looks back on
    public double step(double sequences, double context) {
        double bytes =
                weights.touchedBy(Math.max(1, sequences)) / setup.workingDevices()
                        + sequences * cache.bytes(context) / cacheDevices;
        double operations = sequences * (parameterWork() + writing.of(context) / attentionShare);
        return youngKernels
                * (bytes / bytesPerSecond
                        + operations / operationsPerSecond
                        + stepOverhead
                        + sequences * Calibration.O_SEQ.value());
    }

    /// Seconds to read new tokens of one prompt.
    ///
    /// @param newTokens to read, 1 or more
    /// @param behind tokens that are in the cache already
    public double read(double newTokens, double behind) {
        double operations =
                parameterWork() / readingShare
                        + reading.of(behind + newTokens / 2) / attentionShare;
        double chunks = Math.ceil(newTokens / CHUNK_TOKENS);
        double bytes = chunks * weights.touchedBy(Math.min(newTokens, CHUNK_TOKENS));
        return youngKernels
                * (newTokens * (operations / operationsPerSecond + exchangeSeconds)
                        + bytes / (setup.workingDevices() * bytesPerSecond));
    }

    private double parameterWork() {
        return OPERATIONS_PER_PARAMETER * model.activeParametersB() * BILLION;
    }

    /// The operations that attention adds to a new token, by what the token looks back on.
    ///
    /// @param packedLatents whether compressed vectors are used as they are: in every step that
    ///   writes, and when a local engine reads; a server engine unpacks them to read
    record AttentionWork(OpenModel model, boolean packedLatents) {
        /// Two products, of two operations a number each.
        private static final double PER_NUMBER = 4;

        /// Compressed attention: the last tokens in full, a choice of entries, and an index of all.
        private static final double COMPRESSED_RECENT = 128;

        private static final double COMPRESSED_CHOSEN = 512;

        /// Operations of one new token that sees this many.
        double of(double tokens) {
            double heads = model.queryHeads();
            return switch (model.attention()) {
                case Attention.Grouped full ->
                        PER_NUMBER * full.kvLayers() * heads * full.headDim() * tokens;
                case Attention.Windowed some -> {
                    Attention.SlidingLayers sliding = some.sliding();
                    double seen = Math.min(tokens, sliding.tokens());
                    yield PER_NUMBER * some.kvLayers() * heads * some.headDim() * tokens
                            + PER_NUMBER * sliding.layers() * heads * sliding.headDim() * seen;
                }
                case Attention.Latent latent ->
                        2.0
                                * model.layers()
                                * heads
                                * (packedLatents
                                        ? 2 * latent.rank() + latent.rope()
                                        : latent.qk() + latent.v())
                                * tokens;
                case Attention.Compressed compressed ->
                        PER_NUMBER
                                * model.layers()
                                * heads
                                * compressed.headDim()
                                * (COMPRESSED_RECENT
                                        + Math.min(COMPRESSED_CHOSEN, tokens / 4) / 2
                                        + tokens / 256);
            };
        }
    }
}
