package tco.engine.capacity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tco.engine.capacity.CapacityEstimate.SpeedEnd;
import tco.engine.capacity.Derivation.Term;
import tco.model.Attention;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Hosting;
import tco.model.Machine;
import tco.model.Machine.MachineClass;
import tco.model.OpenModel;
import tco.model.Origin.Layer;
import tco.model.Range;
import tco.model.Serving;

/// How the estimates of a serving come about: its speeds where nobody measured them, and the memory
/// that it takes.
public final class CapacityDerivations {
    private static final String WRITING =
            "concurrency / step_seconds; step_seconds = f_cmp x ((weights that the tokens touch + cache of all"
                    + " sequences) / (bandwidth x e) + sequences x (2 x active parameters + attention"
                    + " / r_att) / (matrix rate x u) + layers x (o_layer + o_moe + o_link) +"
                    + " sequences x o_seq)";
    private static final String READING =
            "new_tokens / read_seconds; read_seconds = f_cmp x (new_tokens x (2 x active parameters / (matrix rate x"
                    + " u x p_moe) + attention / (matrix rate x u x r_att)) + weights of each chunk of"
                    + " 8,192 / (bandwidth x e) + exchange between devices)";
    private static final String MEMORY =
            "weights + engine + cache of a sequence, at most what is usable";

    /// What a machine and a model say that has no part in the speed of reading.
    private static final Set<FigureKind> NOT_FOR_READING =
            EnumSet.of(
                    FigureKind.MEMORY_GB,
                    FigureKind.USABLE_SHARE,
                    FigureKind.CONTEXT_WINDOW,
                    FigureKind.CONCURRENCY);

    private static final Set<FigureKind> FOR_MEMORY =
            EnumSet.of(
                    FigureKind.MEMORY_GB,
                    FigureKind.USABLE_SHARE,
                    FigureKind.WEIGHTS_GB,
                    FigureKind.PARAMETERS_B,
                    FigureKind.LAYERS,
                    FigureKind.KV_LAYERS,
                    FigureKind.KV_HEADS,
                    FigureKind.HEAD_DIM,
                    FigureKind.WINDOW_TOKENS,
                    FigureKind.MLA_RANK,
                    FigureKind.MLA_ROPE,
                    FigureKind.KV_BYTES_TOKEN,
                    FigureKind.KV_FIXED_BYTES,
                    FigureKind.CONTEXT_WINDOW,
                    FigureKind.CONTEXT_DEPTH);

    private static final double BYTES_PER_GB = 1e9;

    private final Serving serving;
    private final Machine machine;
    private final OpenModel model;
    private final ServedSetup served;
    private final List<Figure> figures;

    private CapacityDerivations(
            Serving serving, Machine machine, OpenModel model, List<Figure> figures) {
        this.serving = serving;
        this.machine = machine;
        this.model = model;
        this.figures = figures;
        this.served =
                ServedSetup.of(
                        machine,
                        model,
                        serving.terms(),
                        serving.weightsGb()
                                .map(size -> OptionalDouble.of(size.range().typical()))
                                .orElseGet(OptionalDouble::empty));
    }

    /// The estimates of a serving on its machine; none where too little is known of either.
    public static List<Derivation> of(Hosting hosting) {
        Serving serving = hosting.serving();
        Optional<Machine> machine = hosting.machine().known();
        Optional<OpenModel> model = serving.shape().known();
        if (machine.isEmpty() || model.isEmpty()) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>(hosting.machine().figures());
        figures.addAll(serving.shape().figures());
        serving.weightsGb().ifPresent(figures::add);
        serving.terms().concurrency().ifPresent(figures::add);
        serving.terms().contextDepth().ifPresent(figures::add);
        try {
            return new CapacityDerivations(serving, machine.get(), model.get(), figures).all();
        } catch (CapacityException _) {
            return List.of();
        }
    }

    private List<Derivation> all() {
        CapacityEstimate estimate =
                new CapacityEstimate(machine, model, served.setup(), Optional.empty());
        List<Derivation> all = new ArrayList<>();
        if (isEstimated(serving.decodeTokS())) {
            all.add(writing(estimate));
        }
        serving.reading()
                .prefillTokS()
                .filter(CapacityDerivations::isEstimated)
                .ifPresent(speed -> all.add(reading(estimate, speed)));
        all.add(memory(estimate.memory()));
        return List.copyOf(all);
    }

    private static boolean isEstimated(Figure speed) {
        return speed.origin().layer() == Layer.ESTIMATE;
    }

    private Derivation writing(CapacityEstimate estimate) {
        Figure speed = serving.decodeTokS();
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of("concurrency", estimate.concurrency(), "sequences in flight"));
        terms.add(Term.of("context", served.setup().context(), "tokens of each"));
        double step = estimate.stepSeconds(estimate.concurrency(), SpeedEnd.TYPICAL);
        terms.add(Term.of("step_seconds", step, "to write a token for each sequence"));
        shared(terms);
        if (served.setup().isLocal()) {
            terms.add(Term.of(Calibration.O_LAYER));
        }
        if (model.isMixture()) {
            terms.add(Term.of(Calibration.O_MOE));
        }
        if (served.setup().isTensorSplit()) {
            terms.add(Term.of(Calibration.O_LINK));
        }
        terms.add(Term.of(Calibration.O_SEQ));
        scaled(terms, speed, estimate.concurrency() / step);
        return new Derivation(FigureKind.DECODE_TOK_S.key(), WRITING, terms, but(Set.of()));
    }

    private Derivation reading(CapacityEstimate estimate, Figure speed) {
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of("new_tokens", served.newTokens(), "of a prompt, those that are read"));
        terms.add(
                Term.of("tokens_before", served.behind(), "of the prompt, which are in the cache"));
        double read = estimate.readSeconds(served.newTokens(), served.behind(), SpeedEnd.TYPICAL);
        terms.add(Term.of("read_seconds", read, "to read the new tokens"));
        shared(terms);
        if (model.isMixture() && !machine.deviceClass().isApple()) {
            terms.add(Term.of(Calibration.P_MOE));
        }
        scaled(terms, speed, served.newTokens() / read);
        return new Derivation(FigureKind.PREFILL_TOK_S.key(), READING, terms, but(NOT_FOR_READING));
    }

    /// The parameters of both formulas.
    private void shared(List<Term> terms) {
        terms.add(
                Term.of(
                        machine.deviceClass() == MachineClass.DATACENTRE
                                ? Calibration.E_HBM
                                : Calibration.E_DRAM));
        terms.add(
                Term.of(
                        machine.deviceClass() == MachineClass.APPLE
                                ? Calibration.U_SHADER
                                : served.setup().isLocal()
                                        ? Calibration.U_MATRIX
                                        : Calibration.U_SERVER));
        if (!machine.deviceClass().isApple()) {
            terms.add(Term.of(Calibration.R_ATT));
        }
        if (model.attention() instanceof Attention.Compressed) {
            terms.add(Term.of(Calibration.F_CMP));
        }
    }

    /// By what the estimate was multiplied, and what its range is.
    private static void scaled(List<Term> terms, Figure speed, double alone) {
        Range range = speed.range();
        double anchor = range.typical() / alone;
        if (Math.abs(anchor - 1) > 1e-9) {
            terms.add(Term.of("anchor", anchor, "measured / estimated at another load, a factor"));
        }
        terms.add(
                new Term(
                        "range",
                        new Range(range.low() / range.typical(), 1, range.high() / range.typical()),
                        "about 8 of 10 measured machines lie within these factors"));
    }

    private Derivation memory(MemoryFit fit) {
        return new Derivation(
                "memory",
                MEMORY,
                List.of(
                        gigabytes("weights_gb", fit.weightsBytes(), "the weights"),
                        gigabytes(
                                "engine_gb",
                                fit.runtimeBytes(),
                                "what the engine needs beside them"),
                        gigabytes(
                                "cache_gb",
                                fit.cacheBytesPerSequence(),
                                "the cache of a sequence of the context"),
                        gigabytes(
                                "usable_gb",
                                fit.usableBytes(),
                                "what an engine may use of the memory of all devices"),
                        Term.of("context", served.setup().context(), "tokens of a sequence"),
                        Term.of("at_once", fit.sequences(), "sequences of the context that fit"),
                        Term.of(
                                "longest_context",
                                fit.longestContext(1),
                                "tokens of a sequence that is alone")),
                only(FOR_MEMORY));
    }

    private List<Figure> but(Set<FigureKind> kinds) {
        List<Figure> all = new ArrayList<>(figures);
        all.removeIf(figure -> kinds.contains(figure.kind()) || isIdle(figure.kind()));
        return all;
    }

    /// One device needs no link.
    private boolean isIdle(FigureKind kind) {
        return kind == FigureKind.LINK_GB_S && !served.setup().isTensorSplit();
    }

    private List<Figure> only(Set<FigureKind> kinds) {
        List<Figure> some = new ArrayList<>(figures);
        some.removeIf(figure -> !kinds.contains(figure.kind()));
        return some;
    }

    private static Term gigabytes(String name, double bytes, String meaning) {
        return Term.of(name, bytes / BYTES_PER_GB, meaning);
    }
}
