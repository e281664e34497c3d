package tco.engine.capacity;

import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.Attention;
import tco.model.EngineClass;
import tco.model.Machine;
import tco.model.Machine.MachineClass;
import tco.model.OpenModel;
import tco.model.OpenModel.Experts;
import tco.model.Quantisation;
import tco.model.ServingTerms.Split;

/// The machines and models of docs/capacity.md, "Worked examples".
public final class Examples {
    public static final Machine M4_MAX = machine(MachineClass.APPLE, 128, 546, 17.2, 0);
    public static final Machine M5_MAX = machine(MachineClass.APPLE_MATRIX, 128, 614, 72, 0);
    public static final Machine STRIX_HALO = machine(MachineClass.APU, 128, 256, 59.4, 0);
    public static final Machine RTX_3090 = machine(MachineClass.CARD, 24, 936, 142, 32);
    public static final Machine RTX_4090 = machine(MachineClass.CARD, 24, 1008, 330, 660, 660, 32);
    public static final Machine RTX_5090 = machine(MachineClass.CARD, 32, 1792, 419, 838, 1676, 64);
    public static final Machine RTX_PRO = machine(MachineClass.CARD, 96, 1792, 504, 1007, 2015, 64);
    public static final Machine H100 =
            machine(MachineClass.DATACENTRE, 80, 3350, 989, 1979, 1979, 450);
    public static final Machine B200 =
            machine(MachineClass.DATACENTRE, 180, 8000, 2250, 4500, 9000, 900);

    public static final OpenModel QWEN_30B =
            mixture(30.53, 3.35, 48, 32, 2048, new Attention.Grouped(48, 4, 128), 128, 8, 0);
    public static final OpenModel QWEN_35B =
            mixture(34.66, 3.0, 40, 16, 2048, new Attention.Grouped(10, 2, 256), 256, 8, 262_144);
    public static final OpenModel LLAMA_8B =
            dense(8.03, 32, 32, 4096, new Attention.Grouped(32, 8, 128), 131_072);
    public static final OpenModel QWEN_14B =
            dense(14.77, 40, 40, 5120, new Attention.Grouped(40, 8, 128), 0);
    public static final OpenModel QWEN_32B =
            dense(32.76, 64, 64, 5120, new Attention.Grouped(64, 8, 128), 0);
    public static final OpenModel LLAMA_70B =
            dense(70.55, 80, 64, 8192, new Attention.Grouped(80, 8, 128), 0);
    public static final OpenModel GPT_OSS_120B =
            mixture(
                    116.83,
                    5.13,
                    36,
                    64,
                    2880,
                    new Attention.Windowed(18, 8, 64, new Attention.SlidingLayers(18, 128, 8, 64)),
                    128,
                    4,
                    0);
    public static final OpenModel QWEN_122B =
            mixture(122.11, 10, 48, 32, 3072, new Attention.Grouped(12, 2, 256), 256, 8, 262_144);
    public static final OpenModel DEEPSEEK_V3 =
            mixture(671, 37, 61, 128, 7168, new Attention.Latent(512, 64, 192, 128), 256, 8, 0);
    public static final OpenModel DEEPSEEK_V4_FLASH =
            new OpenModel(
                    284,
                    13,
                    43,
                    64,
                    4096,
                    new Attention.Compressed(512),
                    Optional.of(new Experts(256, 6)),
                    OptionalDouble.of(13_763),
                    24_000_000,
                    OptionalDouble.of(1_048_576));
    public static final OpenModel KIMI_K2 =
            mixture(1026, 32.9, 61, 64, 7168, new Attention.Latent(512, 64, 192, 128), 384, 8, 0);
    public static final OpenModel GEMMA_27B =
            dense(
                    27.43,
                    62,
                    32,
                    5376,
                    new Attention.Windowed(
                            10, 16, 128, new Attention.SlidingLayers(52, 1024, 16, 128)),
                    0);

    private Examples() {}

    static Machine machine(
            MachineClass kind, double memory, double bandwidth, double tflops, double link) {
        return machine(kind, memory, bandwidth, tflops, tflops, tflops, link);
    }

    static Machine machine(
            MachineClass kind,
            double memory,
            double bandwidth,
            double tflops16,
            double tflops8,
            double tflops4,
            double link) {
        return new Machine(
                kind,
                memory,
                bandwidth,
                tflops16,
                tflops8,
                tflops4,
                known(link),
                OptionalDouble.empty());
    }

    /// 0 stands for what is not known.
    private static OptionalDouble known(double value) {
        return value == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    static OpenModel dense(
            double billions, int layers, int heads, int hidden, Attention attention, int window) {
        return new OpenModel(
                billions,
                billions,
                layers,
                heads,
                hidden,
                attention,
                Optional.empty(),
                OptionalDouble.empty(),
                0,
                known(window));
    }

    static OpenModel mixture(
            double billions,
            double active,
            int layers,
            int heads,
            int hidden,
            Attention attention,
            int experts,
            int expertsActive,
            int window) {
        return new OpenModel(
                billions,
                active,
                layers,
                heads,
                hidden,
                attention,
                Optional.of(new Experts(experts, expertsActive)),
                OptionalDouble.empty(),
                0,
                known(window));
    }

    /// A setup in the making: the words of an example, in any order.
    public record Words(
            String quant,
            EngineClass engine,
            int devices,
            Split split,
            double concurrency,
            double context,
            double newTokens,
            double kvBytes,
            double weightsGb) {
        static Words local(String quant, double context) {
            return new Words(quant, EngineClass.LOCAL, 1, Split.NONE, 1, context, 2048, 2, 0);
        }

        public static Words server(String quant, double context) {
            return new Words(quant, EngineClass.SERVER, 1, Split.NONE, 0, context, 2048, 2, 0);
        }

        Words at(double many) {
            return new Words(
                    quant, engine, devices, split, many, context, newTokens, kvBytes, weightsGb);
        }

        public Words on(int many, Split how) {
            return new Words(
                    quant, engine, many, how, concurrency, context, newTokens, kvBytes, weightsGb);
        }

        Words reading(double tokens) {
            return new Words(
                    quant,
                    engine,
                    devices,
                    split,
                    concurrency,
                    context,
                    tokens,
                    kvBytes,
                    weightsGb);
        }

        Words cache(double bytes) {
            return new Words(
                    quant,
                    engine,
                    devices,
                    split,
                    concurrency,
                    context,
                    newTokens,
                    bytes,
                    weightsGb);
        }

        Words file(double gb) {
            return new Words(
                    quant, engine, devices, split, concurrency, context, newTokens, kvBytes, gb);
        }

        public ServingSetup setup() {
            return new ServingSetup(
                    Quantisation.named(quant).orElseThrow(),
                    engine,
                    devices,
                    split,
                    known(concurrency),
                    context,
                    newTokens,
                    kvBytes,
                    known(weightsGb));
        }
    }
}
