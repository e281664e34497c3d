package tco.profile.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tco.model.FigureKind;
import tco.model.Origin.Layer;
import tco.model.Source;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;
import tco.profile.yaml.Sources;
import tco.text.NumberText;
import tco.text.RangeText;

/// A profile that several documents laid together, written as one document in which each figure
/// keeps its own source.
final class SourcedDocument {
    private static final Set<String> SAID = Set.of("source", "as_of", "estimate");
    private static final Set<String> NAMED_FIGURES =
            Set.of(
                    FigureKind.WEIGHTS_GB.key(),
                    FigureKind.SCORES.key(),
                    FigureKind.SPEED_FACTORS.key());
    private static final String COPIED = "published";
    private static final Set<String> FIGURES =
            Set.copyOf(Stream.of(FigureKind.values()).map(FigureKind::key).toList());

    private final Source ofSettings;
    private final Place place = new Place(new Document(Layer.SCENARIO, ""), 0);

    /// @param ofSettings the source of what was set on the command line without one
    SourcedDocument(Source ofSettings) {
        this.ofSettings = ofSettings;
    }

    /// The same values, with the source of most figures for the whole and their own for the rest.
    Node.Mapping in(Node.Mapping laid) {
        List<Source> sources = new ArrayList<>();
        collect(laid, sources);
        Source whole = usual(sources).orElse(Source.NONE);
        Map<String, Node> entries = new LinkedHashMap<>(entries(laid, whole));
        describe(whole, Source.NONE, entries);
        return new Node.Mapping(entries, place);
    }

    /// The most frequent source. An undated figure cannot stand below a date, nor a published one
    /// well below an estimate: such sources come first.
    private static Optional<Source> usual(List<Source> sources) {
        boolean undated = sources.stream().anyMatch(source -> source.asOf().isEmpty());
        Map<Source, Integer> counts = new LinkedHashMap<>();
        for (Source source : sources) {
            if (!undated || source.asOf().isEmpty()) {
                counts.merge(source, source.estimate() ? 1 : 1_000, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey);
    }

    private void collect(Node.Mapping mapping, List<Source> sources) {
        mapping.entries()
                .forEach((key, node) -> {
                    if (isFigure(key, node)) {
                        sources.add(source(node, mapping));
                    } else if (NAMED_FIGURES.contains(key) && node instanceof Node.Mapping named) {
                        named.entries().values().forEach(f -> sources.add(source(f, named)));
                    } else if (!key.equals(COPIED)) {
                        below(node).forEach(child -> collect(child, sources));
                    }
                });
    }

    private static List<Node.Mapping> below(Node node) {
        return switch (node) {
            case Node.Scalar _ -> List.of();
            case Node.Mapping mapping -> List.of(mapping);
            case Node.Sequence list ->
                    list.items().stream().flatMap(item -> below(item).stream()).toList();
        };
    }

    private Source source(Node figure, Node.Mapping in) {
        Source source = Sources.ofFigure(figure, in);
        boolean set = figure.place().document().layer() == Layer.COMMAND_LINE;
        return set && source.isNone() ? ofSettings : source;
    }

    /// A list of windows by time of day holds figures, and is none.
    private static boolean isFigure(String key, Node node) {
        return FIGURES.contains(key)
                && !NAMED_FIGURES.contains(key)
                && !(node instanceof Node.Sequence list
                        && list.items().stream().anyMatch(Node.Mapping.class::isInstance));
    }

    private Map<String, Node> entries(Node.Mapping mapping, Source enclosing) {
        Map<String, Node> written = new LinkedHashMap<>();
        mapping.entries()
                .forEach((key, node) -> {
                    if (!SAID.contains(key)) {
                        written.put(key, value(key, node, mapping, enclosing));
                    }
                });
        return written;
    }

    private Node value(String key, Node node, Node.Mapping in, Source enclosing) {
        if (isFigure(key, node)) {
            return figure(node, source(node, in), enclosing);
        }
        if (NAMED_FIGURES.contains(key) && node instanceof Node.Mapping named) {
            Map<String, Node> figures = new LinkedHashMap<>();
            named.entries()
                    .forEach(
                            (name, f) -> figures.put(name, figure(f, source(f, named), enclosing)));
            return new Node.Mapping(figures, place);
        }
        return key.equals(COPIED) ? node : copied(node, enclosing);
    }

    private Node copied(Node node, Source enclosing) {
        return switch (node) {
            case Node.Scalar scalar -> scalar;
            case Node.Sequence list ->
                    new Node.Sequence(
                            list.items().stream().map(item -> copied(item, enclosing)).toList(),
                            place);
            case Node.Mapping mapping -> group(mapping, enclosing);
        };
    }

    /// A mapping whose figures all have one source says it once.
    private Node group(Node.Mapping mapping, Source enclosing) {
        List<Source> own = new ArrayList<>();
        mapping.entries()
                .forEach((key, node) -> {
                    if (isFigure(key, node)) {
                        own.add(source(node, mapping));
                    }
                });
        boolean one = own.size() > 1 && own.stream().distinct().count() == 1;
        Source here = one ? own.getFirst() : enclosing;
        Map<String, Node> written = new LinkedHashMap<>(entries(mapping, enclosing));
        if (one) {
            mapping.entries()
                    .forEach((key, node) -> {
                        if (isFigure(key, node)) {
                            written.put(key, figure(node, here, here));
                        }
                    });
            describe(here, enclosing, written);
        }
        return new Node.Mapping(written, place);
    }

    private Node figure(Node node, Source source, Source enclosing) {
        Node plain = numbers(node);
        if (source.equals(enclosing)) {
            return plain instanceof Node.Mapping mapping ? shortened(mapping) : plain;
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        if (plain instanceof Node.Mapping mapping) {
            entries.putAll(mapping.entries());
        } else {
            entries.put("value", plain);
        }
        describe(source, enclosing, entries);
        return new Node.Mapping(entries, place);
    }

    private static Node shortened(Node.Mapping figure) {
        Node value = figure.entries().get("value");
        return value != null && figure.entries().size() == 1 ? value : figure;
    }

    /// A figure's numbers as a profile writes them, without what it says of its source.
    private Node numbers(Node node) {
        return switch (node) {
            case Node.Scalar number -> number(number);
            case Node.Sequence pair ->
                    new Node.Sequence(pair.items().stream().map(this::numbers).toList(), place);
            case Node.Mapping mapping -> {
                Map<String, Node> entries = new LinkedHashMap<>();
                mapping.entries()
                        .forEach((key, part) -> {
                            if (key.equals("note")) {
                                entries.put(key, part);
                            } else if (!SAID.contains(key)) {
                                entries.put(key, numbers(part));
                            }
                        });
                yield new Node.Mapping(entries, place);
            }
        };
    }

    /// `10M` and `20%` stay as they are; YAML has forms of its own for what ends in a digit.
    private Node number(Node.Scalar number) {
        String text = number.text();
        boolean suffixed = !text.isEmpty() && !Character.isDigit(text.charAt(text.length() - 1));
        String said =
                suffixed
                        ? text
                        : NumberText.parse(text).stream()
                                .mapToObj(RangeText::plain)
                                .findFirst()
                                .orElse(text);
        return new Node.Scalar(said, !suffixed, place);
    }

    private void describe(Source source, Source enclosing, Map<String, Node> entries) {
        if (!source.text().equals(enclosing.text())) {
            entries.put("source", new Node.Scalar(source.text(), false, place));
        }
        if (!source.asOf().equals(enclosing.asOf())) {
            entries.put("as_of", new Node.Scalar(source.asOf(), false, place));
        }
        if (source.estimate() != enclosing.estimate()) {
            entries.put(
                    "estimate", new Node.Scalar(Boolean.toString(source.estimate()), false, place));
        }
    }
}
