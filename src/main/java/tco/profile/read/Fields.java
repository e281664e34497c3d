package tco.profile.read;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.FigureKind.Unit;
import tco.model.Origin;
import tco.model.Origin.Layer;
import tco.model.Range;
import tco.model.Source;
import tco.profile.read.Defaults.Default;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Place;
import tco.profile.yaml.Sources;
import tco.profile.yaml.Texts;
import tco.text.Nearest;
import tco.text.RangeText;

/// The keys of one mapping while they are read: each read marks its key as known, so that what is
/// left at the end is unknown.
public final class Fields {
    /// Below it a share that is too great may as well be a factor.
    private static final int LEAST_PER_CENT = 5;

    private final Node.Mapping mapping;
    private final String path;
    private final ReadContext context;
    private final boolean checked;
    private final Set<String> known;

    public Fields(Node.Mapping mapping, String path, ReadContext context) {
        this.mapping = mapping;
        this.path = path;
        this.context = context;
        this.checked = mapping.isChecked();
        this.known = checked ? Set.of() : new HashSet<>();
    }

    public Place place() {
        return mapping.place();
    }

    /// All keys with their nodes, known or not.
    Map<String, Node> entries() {
        return mapping.entries();
    }

    public String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /// The node of a key, which is known from now on.
    public Optional<Node> node(String key) {
        if (!checked) {
            known.add(key);
        }
        return Optional.ofNullable(mapping.entries().get(key));
    }

    public Optional<Figure> optional(FigureKind key) {
        return optional(key.key(), key);
    }

    /// A figure under a name of its own.
    Optional<Figure> optional(String name, FigureKind key) {
        return node(name).map(node -> figure(key, node, path(name)));
    }

    /// A figure that falls back to another one, so that both are the same figure.
    public Figure or(FigureKind key, Figure fallback) {
        return optional(key).orElse(fallback);
    }

    public Figure required(FigureKind key) {
        Optional<Figure> figure = optional(key);
        if (figure.isPresent()) {
            return figure.get();
        }
        missing(key.key(), key.limits().expected());
        return placeholder(key, path(key.key()));
    }

    /// A figure that the model gives where the profile is silent.
    Figure or(FigureKind key, Default otherwise) {
        return optional(key)
                .orElseGet(() ->
                        context.figures()
                                .enter(
                                        path(key.key()),
                                        otherwise.range(),
                                        key,
                                        otherwise.because(),
                                        new Origin(Layer.DEFAULT, "model default", 0)));
    }

    /// A figure that is an estimate whatever its source says of it.
    Optional<Figure> optionalEstimate(FigureKind key) {
        return node(key.key()).map(node -> figure(key, node, path(key.key()), true));
    }

    /// A figure that nobody wrote and that was estimated.
    Figure estimated(FigureKind key, Range range, Source because) {
        return context.figures()
                .enter(path(key.key()), range, key, because, new Origin(Layer.ESTIMATE, "", 0));
    }

    /// Stands in for a figure that is missing; its fault ends the reading later.
    Figure standIn(FigureKind key) {
        return placeholder(key, path(key.key()));
    }

    private Figure figure(FigureKind key, Node node, String at) {
        return figure(key, node, at, false);
    }

    private Figure figure(FigureKind key, Node node, String at, boolean estimate) {
        FigureReader reader = new FigureReader(context.faults(), key.unit() == Unit.SHARE);
        Optional<Range> range = reader.range(node, at);
        if (range.isEmpty()) {
            return placeholder(key, at);
        }
        if (!key.limits().allow(range.get())) {
            String said = RangeText.inYaml(range.get());
            context.faults()
                    .add(
                            node.place(),
                            at,
                            said + " is out of range",
                            perCent(key, range.get())
                                    .orElseGet(() -> key.limits().expectedInsteadOf(range.get())));
            return placeholder(key, at);
        }
        Source source = Sources.ofFigure(node, mapping);
        Source told = estimate ? new Source(source.text(), source.asOf(), true) : source;
        return context.figures().enter(at, range.get(), key, told, node.place().origin());
    }

    /// Who writes 90 for a share means 90 per cent.
    private static Optional<String> perCent(FigureKind key, Range said) {
        boolean likely =
                key.unit() == Unit.SHARE
                        && key.limits().greatest() <= 1
                        && said.isExact()
                        && said.low() >= LEAST_PER_CENT
                        && said.low() <= 100;
        return likely
                ? Optional.of("did you mean " + RangeText.inYaml(said) + "%?")
                : Optional.empty();
    }

    /// Stands in for a figure that could not be read; the fault ends the reading later.
    private Figure placeholder(FigureKind key, String at) {
        return context.figures().enter(at, Range.exactly(1), key, Source.NONE, place().origin());
    }

    /// Figures of the same kind by the names that stand below its key; none where it is absent.
    Map<String, Figure> each(FigureKind key) {
        Map<String, Figure> figures = new TreeMap<>();
        Optional<Node.Mapping> named = mapping(key.key());
        if (named.isPresent()) {
            Fields below = new Fields(named.get(), path(key.key()), context);
            named.get()
                    .entries()
                    .forEach((name, node) ->
                            figures.put(name, below.figure(key, node, below.path(name))));
        }
        return figures;
    }

    public Optional<String> text(String key) {
        node(key);
        return Texts.of(mapping, key, path(key), context.faults());
    }

    /// A text with its place; empty where the key is absent or something else.
    Optional<Node.Scalar> scalar(String key) {
        text(key);
        return node(key).filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
    }

    /// One of a few words; empty where the key is absent.
    public <E> Optional<E> choice(String key, List<E> choices, Function<E, String> word) {
        Optional<String> said = text(key);
        for (E choice : choices) {
            if (said.filter(word.apply(choice)::equals).isPresent()) {
                return Optional.of(choice);
            }
        }
        said.ifPresent(text ->
                fault(
                        node(key).orElseThrow(),
                        key,
                        "unknown value '" + Nearest.shortened(text) + "'",
                        "one of " + String.join(", ", choices.stream().map(word).toList())));
        return Optional.empty();
    }

    /// One of a few words, where the key is absent the one that is usual.
    <E> E choice(String key, List<E> choices, Function<E, String> word, E usual) {
        return choice(key, choices, word).orElse(usual);
    }

    /// Whether a key says true; one that is absent does not.
    public boolean flag(String key) {
        return choice(key, List.of("true", "false"), word -> word)
                .filter("true"::equals)
                .isPresent();
    }

    public Optional<Node.Mapping> mapping(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
            context.faults().addShape(node.get(), path(key), "a mapping");
            return Optional.empty();
        }
        return node.map(Node.Mapping.class::cast);
    }

    /// The items of a list; empty where the key is absent.
    public List<Node> list(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof Node.Sequence)) {
            context.faults().addShape(node.get(), path(key), "a list");
            return List.of();
        }
        return node.map(n -> ((Node.Sequence) n).items()).orElse(List.of());
    }

    public List<String> notes() {
        return texts("notes");
    }

    /// The texts of a list; none where the key is absent.
    List<String> texts(String key) {
        node(key);
        return Texts.all(mapping, key, path(key), context.faults());
    }

    public void fault(Node node, String key, String problem, String expected) {
        context.faults().add(node.place(), path(key), problem, expected);
    }

    /// A key that must be there is not. Where something else stands in its place or in that of the
    /// mapping, that is the fault, and has been told.
    public void missing(String key, String expected) {
        if (!context.faults().tellOf(path) && !context.faults().tellOf(path(key))) {
            context.faults().add(place(), path(key), "missing", expected);
        }
    }

    /// Ends the reading of a mapping that lacks what is needed, with the keys that it may have.
    public void close(List<String> others) {
        if (!checked) {
            known.addAll(others);
        }
        close();
    }

    /// Ends the reading of the mapping: keys that nobody asked for are unknown.
    public void close() {
        if (checked) {
            return;
        }
        Sources.check(mapping, path, context.faults());
        known.addAll(Sources.KEYS);
        known.add("notes");
        mapping.entries()
                .forEach((key, node) -> {
                    if (!known.contains(key)) {
                        fault(node, key, "unknown key", Nearest.hint(key, known));
                    }
                });
    }
}
