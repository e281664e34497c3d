package tco.profile.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.Attention;
import tco.model.FigureKind;
import tco.model.OpenModel;
import tco.model.OpenModel.Experts;
import tco.model.Shape;
import tco.profile.yaml.Node;

/// Reads the shape of an open model: its parameters, layers, attention and experts.
final class ModelShapeReader {
    private static final String KIND = "attention_kind";
    private static final String WINDOW = "window";
    private static final String MLA = "mla";

    /// How a model looks back; the words of `attention_kind`.
    private enum Kind {
        GQA("gqa"),
        HYBRID("hybrid"),
        WINDOW("window"),
        MLA("mla"),
        COMPRESSED("compressed");

        private final String key;

        Kind(String key) {
            this.key = key;
        }
    }

    private final Fields fields;
    private final ReadContext context;
    private final ExactFields exact;
    private boolean sound = true;

    private ModelShapeReader(Fields fields, ReadContext context) {
        this.fields = fields;
        this.context = context;
        this.exact = ExactFields.of(fields);
    }

    static Shape<OpenModel> read(Fields fields, ReadContext context) {
        return new ModelShapeReader(fields, context).read();
    }

    private Shape<OpenModel> read() {
        double parameters = exact.needed(FigureKind.PARAMETERS_B);
        OptionalDouble active = exact.number(FigureKind.ACTIVE_PARAMETERS_B);
        int layers = exact.neededCount(FigureKind.LAYERS);
        int queryHeads = exact.neededCount(FigureKind.QUERY_HEADS);
        int hidden = exact.neededCount(FigureKind.HIDDEN);
        Attention attention = attention(layers);
        Optional<Experts> experts = experts();
        OptionalDouble bytesToken = exact.number(FigureKind.KV_BYTES_TOKEN);
        double fixed = exact.number(FigureKind.KV_FIXED_BYTES).orElse(0);
        OptionalDouble window = exact.number(FigureKind.CONTEXT_WINDOW);
        if (attention instanceof Attention.Compressed && bytesToken.isEmpty()) {
            exact.missing(FigureKind.KV_BYTES_TOKEN.key());
        }
        if (experts.isPresent() && active.isEmpty()) {
            exact.missing(FigureKind.ACTIVE_PARAMETERS_B.key());
        }
        boolean complete = exact.missing().isEmpty();
        checkCounts(parameters, active.orElse(parameters), experts, complete);
        return new Shape<>(
                complete && sound && exact.areSound()
                        ? Optional.of(
                                new OpenModel(
                                        parameters,
                                        active.orElse(parameters),
                                        layers,
                                        queryHeads,
                                        hidden,
                                        attention,
                                        experts,
                                        bytesToken,
                                        fixed,
                                        window))
                        : Optional.empty(),
                exact.missing(),
                exact.figures());
    }

    private Attention attention(int layers) {
        Kind kind = fields.choice(KIND, List.of(Kind.values()), known -> known.key, Kind.GQA);
        Optional<Node.Mapping> window = fields.mapping(WINDOW);
        Optional<Node.Mapping> mla = fields.mapping(MLA);
        refuse(WINDOW, window, kind == Kind.WINDOW);
        refuse(MLA, mla, kind == Kind.MLA);
        int kvLayers = exact.count(FigureKind.KV_LAYERS).orElse(layers);
        Optional<Integer> kvHeads = exact.count(FigureKind.KV_HEADS);
        Optional<Integer> headDim = exact.count(FigureKind.HEAD_DIM);
        return switch (kind) {
            case MLA -> latent(mla);
            case COMPRESSED -> new Attention.Compressed(needed(headDim, FigureKind.HEAD_DIM));
            case GQA, HYBRID -> {
                checkLayers(kvLayers, layers);
                yield new Attention.Grouped(
                        kvLayers,
                        needed(kvHeads, FigureKind.KV_HEADS),
                        needed(headDim, FigureKind.HEAD_DIM));
            }
            case WINDOW -> {
                Attention.SlidingLayers sliding = sliding(window);
                checkLayers(kvLayers + sliding.layers(), layers);
                yield new Attention.Windowed(
                        kvLayers,
                        needed(kvHeads, FigureKind.KV_HEADS),
                        needed(headDim, FigureKind.HEAD_DIM),
                        sliding);
            }
        };
    }

    private int needed(Optional<Integer> count, FigureKind kind) {
        if (count.isEmpty()) {
            exact.missing(kind.key());
        }
        return count.orElse(1);
    }

    private void refuse(String key, Optional<Node.Mapping> given, boolean belongs) {
        given.filter(_ -> !belongs)
                .ifPresent(node ->
                        fault(node, key, "does not go with this attention", KIND + ": " + key));
    }

    /// The layers that keep a cache are among the model's.
    private void checkLayers(int keeping, int layers) {
        Optional<Node> said = fields.node(FigureKind.KV_LAYERS.key());
        if (keeping > layers && fields.node(FigureKind.LAYERS.key()).isPresent()) {
            fault(
                    said.orElseGet(() -> fields.node(FigureKind.LAYERS.key()).orElseThrow()),
                    FigureKind.KV_LAYERS.key(),
                    keeping + " layers keep a cache, the model has " + layers,
                    "kv_layers counts the layers that keep everything, without those of a window");
        }
    }

    private Attention.SlidingLayers sliding(Optional<Node.Mapping> window) {
        if (window.isEmpty()) {
            exact.missing(WINDOW);
            return new Attention.SlidingLayers(1, 1, 1, 1);
        }
        Fields inside = new Fields(window.get(), fields.path(WINDOW), context);
        ExactFields counts = exact.inside(inside);
        Attention.SlidingLayers sliding =
                new Attention.SlidingLayers(
                        counts.neededCount(FigureKind.LAYERS),
                        counts.neededCount(FigureKind.WINDOW_TOKENS),
                        counts.neededCount(FigureKind.KV_HEADS),
                        counts.neededCount(FigureKind.HEAD_DIM));
        inside.close();
        sound &= counts.areSound();
        return sliding;
    }

    private Attention.Latent latent(Optional<Node.Mapping> mla) {
        if (mla.isEmpty()) {
            exact.missing(MLA);
            return new Attention.Latent(1, 1, 1, 1);
        }
        Fields inside = new Fields(mla.get(), fields.path(MLA), context);
        ExactFields counts = exact.inside(inside);
        Attention.Latent latent =
                new Attention.Latent(
                        counts.neededCount(FigureKind.MLA_RANK),
                        counts.neededCount(FigureKind.MLA_ROPE),
                        counts.neededCount(FigureKind.MLA_QK),
                        counts.neededCount(FigureKind.MLA_V));
        inside.close();
        sound &= counts.areSound();
        return latent;
    }

    private Optional<Experts> experts() {
        Optional<Integer> total = exact.count(FigureKind.EXPERTS);
        Optional<Integer> active = exact.count(FigureKind.EXPERTS_ACTIVE);
        if (total.isPresent() != active.isPresent()) {
            exact.missing(
                    (total.isPresent() ? FigureKind.EXPERTS_ACTIVE : FigureKind.EXPERTS).key());
        }
        if (total.isEmpty() || active.isEmpty()) {
            return Optional.empty();
        }
        if (active.get() >= total.get()) {
            fault(
                    fields.node(FigureKind.EXPERTS_ACTIVE.key()).orElseThrow(),
                    FigureKind.EXPERTS_ACTIVE.key(),
                    active.get() + " of " + total.get() + " experts",
                    "from 1 to one less than experts");
            return Optional.empty();
        }
        return Optional.of(new Experts(total.get(), active.get()));
    }

    /// Counts that cannot be those of one model; a profile that gives only some says nothing yet.
    private void checkCounts(
            double parameters, double active, Optional<Experts> experts, boolean complete) {
        Optional<Node> node = fields.node(FigureKind.ACTIVE_PARAMETERS_B.key());
        if (node.isEmpty() || fields.node(FigureKind.PARAMETERS_B.key()).isEmpty()) {
            return;
        }
        if (active > parameters || (complete && sound)) {
            OpenModel.contradiction(parameters, active, experts)
                    .ifPresent(problem ->
                            fault(
                                    node.get(),
                                    FigureKind.ACTIVE_PARAMETERS_B.key(),
                                    problem,
                                    "the parameters that a token uses, in billions"));
        }
    }

    private void fault(Node node, String key, String problem, String expected) {
        sound = false;
        fields.fault(node, key, problem, expected);
    }
}
