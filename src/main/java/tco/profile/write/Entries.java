package tco.profile.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tco.model.FigureKind;
import tco.model.Origin.Layer;
import tco.model.Range;
import tco.model.Source;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;
import tco.profile.yaml.YamlWriter;
import tco.text.Printable;
import tco.text.RangeText;

/// The keys of one document or of a mapping inside it, made from values and written in the order in
/// which they were added: `Entries.ofKind("workload").text("id", ...).figure(...)`.
///
/// A figure repeats its source only where the mapping or document around it has another.
public final class Entries {
    private static final int MOST_CHARACTERS = 5_000;
    private static final Place NOWHERE = new Place(new Document(Layer.PROFILES, ""), 0);

    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<String> comments = new ArrayList<>();
    private Source source = Source.NONE;

    private sealed interface Value {
        record Written(Node node) implements Value {}

        record OfFigure(Range range, Source source) implements Value {}

        record Group(Entries entries) implements Value {}

        record Items(List<Entries> items) implements Value {}
    }

    /// A document of a kind, such as `api` or `workload`.
    public static Entries ofKind(String kind) {
        return new Entries().text("kind", kind);
    }

    /// A text on one line; characters that a profile may not have become `?`.
    public Entries text(String key, String text) {
        return put(key, new Value.Written(scalar(text)));
    }

    /// A list of texts; no key where there are none.
    public Entries texts(String key, List<String> texts) {
        List<Node> items = texts.stream().map(Entries::scalar).toList();
        return texts.isEmpty()
                ? this
                : put(key, new Value.Written(new Node.Sequence(items, NOWHERE)));
    }

    /// A list of plain numbers; no key where there are none.
    public Entries numbers(String key, List<Double> numbers) {
        List<Node> items = numbers.stream().map(Entries::number).toList();
        return numbers.isEmpty()
                ? this
                : put(key, new Value.Written(new Node.Sequence(items, NOWHERE)));
    }

    /// A figure under the key of its kind.
    ///
    /// @param said who says so; [Source#NONE] where the document says it for all
    public Entries figure(FigureKind kind, Range range, Source said) {
        return figure(kind.key(), kind, range, said);
    }

    /// A figure under a name of its own, as the sizes of a model's weights have.
    public Entries figure(String name, FigureKind kind, Range range, Source said) {
        if (!kind.limits().allow(range)) {
            throw new IllegalArgumentException(name + " must be " + kind.limits().expected());
        }
        return put(name, new Value.OfFigure(range, said));
    }

    /// A mapping inside this one.
    public Entries group(String key, Entries entries) {
        return put(key, new Value.Group(entries));
    }

    /// A list of mappings.
    public Entries list(String key, List<Entries> items) {
        return put(key, new Value.Items(List.copyOf(items)));
    }

    /// What is said of the source of all figures in here that have none of their own; stands after
    /// the keys that were added before.
    public Entries source(Source said) {
        source = said;
        return said(said, Source.NONE);
    }

    /// A line of comment: before a document, or behind an item of its list.
    public Entries comment(String line) {
        comments.add("# " + Printable.onOneLine(line, MOST_CHARACTERS) + "\n");
        return this;
    }

    private Entries put(String key, Value value) {
        if (values.putIfAbsent(key, value) != null) {
            throw new IllegalArgumentException("key " + key + " is there already");
        }
        return this;
    }

    private Entries said(Source said, Source around) {
        if (!said.text().equals(around.text())) {
            text("source", said.text());
        }
        if (!said.asOf().equals(around.asOf())) {
            text("as_of", said.asOf());
        }
        if (said.estimate() != around.estimate()) {
            text("estimate", Boolean.toString(said.estimate()));
        }
        return this;
    }

    /// The text of documents, one after the other.
    public static String text(List<Entries> documents) {
        return documents.stream().map(Entries::text).collect(Collectors.joining("---\n"));
    }

    /// The text of a document.
    public String text() {
        StringBuilder text = new StringBuilder(String.join("", comments));
        values.forEach((key, value) -> {
            if (value instanceof Value.Items list) {
                text.append(key).append(":\n");
                list.items().forEach(item -> text.append(item.item(source)));
            } else {
                Node node = node(value, source);
                text.append(YamlWriter.text(new Node.Mapping(Map.of(key, node), NOWHERE)));
            }
        });
        return text.toString();
    }

    /// The text of an item to paste into a document's list, such as a serving.
    public String item() {
        return item(Source.NONE);
    }

    private String item(Source around) {
        String item = YamlWriter.text(new Node.Sequence(List.of(mapping(around)), NOWHERE));
        return item + comments.stream().map("  "::concat).collect(Collectors.joining());
    }

    private Node mapping(Source around) {
        Source here =
                new Source(
                        source.text().isEmpty() ? around.text() : source.text(),
                        source.asOf().isEmpty() ? around.asOf() : source.asOf(),
                        source.estimate() || around.estimate());
        Map<String, Node> nodes = new LinkedHashMap<>();
        values.forEach((key, value) -> nodes.put(key, node(value, here)));
        return new Node.Mapping(nodes, NOWHERE);
    }

    private static Node node(Value value, Source around) {
        return switch (value) {
            case Value.Written written -> written.node();
            case Value.Group group -> group.entries().mapping(around);
            case Value.Items list ->
                    new Node.Sequence(
                            list.items().stream().map(item -> item.mapping(around)).toList(),
                            NOWHERE);
            case Value.OfFigure figure -> figure(figure.range(), figure.source(), around);
        };
    }

    private static Node figure(Range range, Source said, Source around) {
        boolean same = said.isNone() || said.equals(around);
        if (same && range.isExact()) {
            return number(range.low());
        }
        if (!same && said.asOf().isEmpty() && !around.asOf().isEmpty()) {
            throw new IllegalArgumentException("a figure without a date stands below a date");
        }
        Entries figure = new Entries();
        if (range.isExact()) {
            figure.put("value", new Value.Written(number(range.low())));
        } else {
            figure.put("low", new Value.Written(number(range.low())));
            figure.put("typical", new Value.Written(number(range.typical())));
            figure.put("high", new Value.Written(number(range.high())));
        }
        return (same ? figure : figure.said(said, around)).mapping(Source.NONE);
    }

    private static Node number(double value) {
        return new Node.Scalar(RangeText.plain(value), true, NOWHERE);
    }

    private static Node scalar(String text) {
        return new Node.Scalar(Printable.onOneLine(text, MOST_CHARACTERS), false, NOWHERE);
    }
}
