package tco.profile.read;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tco.model.Range;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Node;
import tco.profile.yaml.Sources;
import tco.profile.yaml.Texts;
import tco.text.Nearest;
import tco.text.NumberHint;
import tco.text.NumberText;

/// Reads the forms in which a figure may be written: a number, `[low, high]`, or a mapping with
/// `value` or `low`, `typical`, `high` and its own source.
public final class FigureReader {
    private static final Set<String> KEYS =
            Set.of("value", "low", "typical", "high", "source", "as_of", "estimate", "note");
    private static final String A_NUMBER = "a number such as 10M, 0.15 or 20%";
    private static final String FORMS = "a number, [low, high] or {low, typical, high}";

    private final Faults faults;
    private final boolean shares;

    /// @param shares whether the figure is a share, which may be written in per cent
    public FigureReader(Faults faults, boolean shares) {
        this.faults = faults;
        this.shares = shares;
    }

    /// The range that a node writes; empty after a fault.
    public Optional<Range> range(Node node, String path) {
        return switch (node) {
            case Node.Scalar scalar -> number(scalar, path).map(Range::exactly);
            case Node.Sequence pair -> pair(pair, path);
            case Node.Mapping mapping -> mapping(mapping, path);
        };
    }

    private Optional<Range> pair(Node.Sequence pair, String path) {
        if (pair.items().size() != 2) {
            faults.add(pair.place(), path, pair.items().size() + " numbers", FORMS);
            return Optional.empty();
        }
        Optional<Double> low = number(pair.items().get(0), path);
        Optional<Double> high = number(pair.items().get(1), path);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        return ordered(pair, path, low.get(), Optional.empty(), high.get());
    }

    private Optional<Range> mapping(Node.Mapping mapping, String path) {
        boolean sound = mapping.isChecked() || areSound(mapping, path);
        Node value = mapping.entries().get("value");
        boolean ranged =
                mapping.entries().containsKey("low") || mapping.entries().containsKey("high");
        boolean exact = value != null;
        if (exact == ranged || (exact && mapping.entries().containsKey("typical"))) {
            faults.add(mapping.place(), path, "not a figure", "either value, or low and high");
            return Optional.empty();
        }
        if (value != null) {
            Optional<Range> range =
                    value instanceof Node.Mapping
                            ? number(value, path).map(Range::exactly)
                            : range(value, path);
            return sound ? range : Optional.empty();
        }
        Optional<Double> low = part(mapping, "low", path);
        Optional<Double> high = part(mapping, "high", path);
        Node middle = mapping.entries().get("typical");
        Optional<Double> typical =
                middle == null ? Optional.empty() : number(middle, path + ".typical");
        if (!sound || low.isEmpty() || high.isEmpty() || (middle != null && typical.isEmpty())) {
            return Optional.empty();
        }
        return ordered(mapping, path, low.get(), typical, high.get());
    }

    /// Whether all keys are a figure's; what is said of its source is checked too.
    private boolean areSound(Node.Mapping mapping, String path) {
        Sources.check(mapping, path, faults);
        Texts.of(mapping, "note", path + ".note", faults);
        boolean sound = true;
        for (var entry : mapping.entries().entrySet()) {
            if (!KEYS.contains(entry.getKey())) {
                faults.add(
                        entry.getValue().place(),
                        path + "." + entry.getKey(),
                        "unknown key",
                        Nearest.hint(entry.getKey(), KEYS));
                sound = false;
            }
        }
        return sound;
    }

    private Optional<Double> part(Node.Mapping mapping, String key, String path) {
        Node node = mapping.entries().get(key);
        if (node == null) {
            faults.add(mapping.place(), path, "missing " + key, FORMS);
            return Optional.empty();
        }
        return number(node, path + "." + key);
    }

    private Optional<Range> ordered(
            Node node, String path, double low, Optional<Double> typical, double high) {
        if (low > high || typical.filter(t -> t < low || t > high).isPresent()) {
            faults.add(node.place(), path, "out of order", "low <= typical <= high");
            return Optional.empty();
        }
        return Optional.of(
                typical.map(t -> new Range(low, t, high)).orElse(Range.between(low, high)));
    }

    private Optional<Double> number(Node node, String path) {
        if (!(node instanceof Node.Scalar scalar)) {
            faults.add(node.place(), path, Node.nameOf(node) + " is not a number", A_NUMBER);
            return Optional.empty();
        }
        OptionalDouble value = NumberText.orPerCent(scalar.text());
        if (value.isEmpty()) {
            faults.add(
                    scalar.place(),
                    path,
                    "'" + Nearest.shortened(scalar.text()) + "' is not a number",
                    NumberHint.of(scalar.text()).orElse(A_NUMBER));
            return Optional.empty();
        }
        if (!shares && scalar.text().endsWith("%")) {
            faults.add(
                    scalar.place(),
                    path,
                    "'" + Nearest.shortened(scalar.text()) + "' is a share",
                    "a number such as 10M or 0.15");
            return Optional.empty();
        }
        if (!scalar.plainNumber() && isNumberInYaml(scalar.text())) {
            faults.add(
                    scalar.place(),
                    path,
                    "'" + Nearest.shortened(scalar.text()) + "' is quoted text",
                    "the number without quotes");
            return Optional.empty();
        }
        return Optional.of(value.getAsDouble());
    }

    /// Whether YAML reads this number as one unless it is quoted; `10M` and `10_000` it takes for
    /// text in any case.
    private static boolean isNumberInYaml(String number) {
        int first = number.startsWith("-") ? 1 : 0;
        boolean paddedWithZero =
                number.charAt(first) == '0'
                        && number.length() > first + 1
                        && Character.isDigit(number.charAt(first + 1));
        return Character.isDigit(number.charAt(first))
                && Character.isDigit(number.charAt(number.length() - 1))
                && !paddedWithZero
                && number.indexOf('_') < 0;
    }
}
