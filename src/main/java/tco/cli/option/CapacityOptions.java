package tco.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.console.UsageException;
import tco.engine.capacity.MemoryFit;
import tco.model.EngineClass;
import tco.model.FigureKind;
import tco.model.Machine.MachineClass;
import tco.model.ServingTerms;
import tco.model.ServingTerms.Split;
import tco.profile.CapacityBook;
import tco.profile.CapacityBook.MachineProfile;
import tco.profile.setting.Setting;
import tco.text.Nearest;

/// The options of commands that ask what a machine can do with a model.
public final class CapacityOptions {
    /// What the arguments of such a command name.
    public static final String ARGUMENTS = "MACHINE MODEL QUANT";

    private static final long MOST_TOKENS = 1_000_000_000;
    private static final long MOST_DEVICES = 1_000;
    private static final double MOST_SEQUENCES = 1_000_000;
    private static final String ENGINE = "--engine";
    private static final String NO_ESTIMATES = "--no-estimates";
    private static final Choice<Split> SPLIT =
            new Choice<>(
                    "--split",
                    List.of(Split.TENSOR, Split.LAYER),
                    List.of(Split.TENSOR.key(), Split.LAYER.key()));
    private static final Choice<Double> KV_BYTES =
            new Choice<>("--kv-bytes", List.of(2.0, 1.0, 0.5), List.of("2", "1", "0.5"));
    private static final NumberOption DEVICES = new NumberOption("--devices", "2");
    private static final NumberOption CONCURRENCY = new NumberOption("--concurrency", "8");
    private static final NumberOption CONTEXT = new NumberOption("--context", "32k");
    private static final NumberOption NEW = new NumberOption("--new", "2048");
    private static final NumberOption WEIGHTS = new NumberOption("--weights-gb", "38.4");
    private static final NumberOption LEAST = new NumberOption("--least-context", "4096");

    private static final String MEMORY = "--memory";
    private static final String BANDWIDTH = "--bandwidth";
    private static final String TFLOPS = "--tflops";
    private static final String LINK = "--link";
    private static final Choice<MachineClass> CLASS =
            Choice.of("--class", MachineClass.values(), MachineClass::key);
    private static final List<String> DESCRIBING =
            List.of(MEMORY, BANDWIDTH, TFLOPS, CLASS.name(), LINK);
    private static final List<FigureKind> RATES =
            List.of(FigureKind.TFLOPS_16, FigureKind.TFLOPS_8, FigureKind.TFLOPS_4);
    private static final String OF_MODEL = "model.";

    private CapacityOptions() {}

    /// Adds the options, with what a command takes where it is told neither the tokens of a request
    /// nor how many are in flight.
    public static void describe(CommandSpec spec, String usualContext, String usualConcurrency) {
        spec.addOption(
                OptionSpec.builder(ENGINE)
                        .type(String.class)
                        .paramLabel("ENGINE")
                        .completionCandidates(
                                Stream.of(EngineClass.values()).map(EngineClass::key).toList())
                        .description("local or server (default: what the format is for)")
                        .build());
        spec.addOption(Options.value(DEVICES.name(), "N", "devices (default: the machine's)"));
        spec.addOption(SPLIT.option("how several devices share the model (default: tensor)"));
        spec.addOption(
                Options.value(
                        CONCURRENCY.name(),
                        "N",
                        "requests in flight (default: " + usualConcurrency + ")"));
        spec.addOption(
                Options.value(
                        CONTEXT.name(),
                        "N",
                        "tokens of a request (default: " + usualContext + ")"));
        spec.addOption(
                Options.value(NEW.name(), "N", "of these, new tokens to read (default: 2048)"));
        spec.addOption(KV_BYTES.option("bytes of a number in the cache (default: 2)"));
        spec.addOption(Options.value(WEIGHTS.name(), "N", "size of the model's file in GB"));
        spec.addOption(
                Options.value(LEAST.name(), "N", "the least context of use (default: 4096)"));
        spec.addOption(Options.flag(NO_ESTIMATES, "memory and measured speeds only"));
        describeMachine(spec);
        spec.addOption(
                Options.repeatable(Setting.SET, "PATH=VALUE", "set a figure: model.layers=32"));
        spec.addOption(
                Options.repeatable("--profiles", "FILE|DIR", "profiles to lay over the others"));
    }

    private static void describeMachine(CommandSpec spec) {
        spec.addOption(
                Options.value(MEMORY, "GB", "a machine without a profile: memory of a device"));
        spec.addOption(Options.value(BANDWIDTH, "GB/S", "its memory bandwidth"));
        spec.addOption(Options.value(TFLOPS, "N[,N[,N]]", "its matrix rate at 16, 8 and 4 bits"));
        spec.addOption(CLASS.option("its class"));
        spec.addOption(Options.value(LINK, "GB/S", "its bandwidth between devices, one way"));
    }

    public static CapacityTerms terms(Invocation in) {
        OptionalDouble weights = WEIGHTS.of(in);
        if (weights.isPresent() && !(weights.getAsDouble() > 0)) {
            throw WEIGHTS.bad(in, "a number above 0");
        }
        OptionalDouble concurrency = CONCURRENCY.of(in);
        if (concurrency.isPresent()) {
            CONCURRENCY.within(in, 1, 1, MOST_SEQUENCES, "a number of 1 or more");
        }
        return new CapacityTerms(
                engine(in),
                DEVICES.whole(in, 1, MOST_DEVICES),
                SPLIT.of(in),
                concurrency,
                CONTEXT.whole(in, 1, MOST_TOKENS),
                NEW.whole(in, 1, MOST_TOKENS),
                KV_BYTES.of(in, ServingTerms.USUAL_KV_BYTES),
                weights,
                LEAST.whole(in, 1, MOST_TOKENS).orElse((long) MemoryFit.LEAST_CONTEXT),
                !in.has(NO_ESTIMATES));
    }

    private static Optional<EngineClass> engine(Invocation in) {
        return in.text(ENGINE)
                .map(said ->
                        EngineClass.of(said)
                                .orElseThrow(() ->
                                        new UsageException(
                                                ENGINE
                                                        + ": unknown engine '"
                                                        + Nearest.shortened(said)
                                                        + "' ("
                                                        + EngineClass.expected()
                                                        + ")")));
    }

    /// Whether the command line describes a machine itself.
    public static boolean describesMachine(Invocation in) {
        return DESCRIBING.stream().anyMatch(in::has);
    }

    /// The catalogue with what the command line and the session set in it.
    ///
    /// @param model that `--set model.KEY` is about
    public static CapacityBook book(Invocation in, Optional<String> model) {
        List<Setting> settings = new ArrayList<>();
        in.session()
                .ifPresent(session ->
                        session.settings().stream()
                                .filter(setting -> CapacityBook.isAbout(setting.path()))
                                .forEach(settings::add));
        List<String> described = new ArrayList<>();
        for (String said : in.texts(Setting.SET)) {
            Setting setting = ScenarioOptions.setting(said);
            if (setting.path().startsWith(OF_MODEL)) {
                String id =
                        model.orElseThrow(() ->
                                new UsageException(
                                        "--set "
                                                + Nearest.shortened(setting.path())
                                                + ": which model? (tco fit MACHINE MODEL)"));
                described.add(id);
                settings.add(
                        new Setting(
                                Setting.SET,
                                "models." + id + "." + setting.path().substring(OF_MODEL.length()),
                                setting.value()));
            } else {
                settings.add(setting);
            }
        }
        return CapacityBook.open(
                in.console().profiles(), ScenarioOptions.profiles(in), settings, described);
    }

    /// The machine that the command line describes, or the one that it names.
    public static MachineProfile machine(Invocation in, CapacityBook book, String id) {
        if (!describesMachine(in)) {
            return book.machine(id);
        }
        refuseKnown(in, book);
        for (String needed : List.of(MEMORY, BANDWIDTH, TFLOPS, CLASS.name())) {
            if (!in.has(needed)) {
                throw new UsageException(
                        needed
                                + ": missing (a machine without a profile needs --memory 96"
                                + " --bandwidth 1792 --tflops 504 --class card)");
            }
        }
        List<Setting> keys = new ArrayList<>();
        in.text(MEMORY).ifPresent(said -> add(keys, MEMORY, FigureKind.MEMORY_GB, said));
        in.text(BANDWIDTH).ifPresent(said -> add(keys, BANDWIDTH, FigureKind.BANDWIDTH_GB_S, said));
        in.text(LINK).ifPresent(said -> add(keys, LINK, FigureKind.LINK_GB_S, said));
        in.text(CLASS.name()).ifPresent(said -> keys.add(new Setting(CLASS.name(), "class", said)));
        in.text(TFLOPS).ifPresent(said -> rates(said, keys));
        return book.machine(id, keys);
    }

    /// A machine has a profile or is described; the keys of a profile are set otherwise.
    private static void refuseKnown(Invocation in, CapacityBook book) {
        Optional<String> known =
                in.arguments().stream().findFirst().filter(book.machines()::contains);
        if (known.isPresent()) {
            String option = DESCRIBING.stream().filter(in::has).findFirst().orElse(MEMORY);
            throw new UsageException(
                    option
                            + ": describes a machine without a profile, and "
                            + known.get()
                            + " has one (--set hardware."
                            + known.get()
                            + ".memory_gb=96 changes it)");
        }
    }

    private static void rates(String said, List<Setting> keys) {
        List<String> rates = List.of(said.split(",", -1));
        if (rates.size() > RATES.size()) {
            throw new UsageException(
                    TFLOPS
                            + ": '"
                            + Nearest.shortened(said)
                            + "' has more than three rates (at 16, 8 and 4 bits: 504,1007,2015)");
        }
        for (int i = 0; i < rates.size(); i++) {
            add(keys, TFLOPS, RATES.get(i), rates.get(i));
        }
    }

    private static void add(List<Setting> keys, String option, FigureKind kind, String value) {
        keys.add(new Setting(option, kind.key(), value));
    }
}
