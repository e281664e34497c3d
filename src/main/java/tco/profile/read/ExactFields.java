package tco.profile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.text.RangeText;

/// Reads the figures of a shape: numbers that a machine or a model has, and what of them is
/// missing.
final class ExactFields {
    /// No count of a model's parts is as large; larger ones are slips of the pen.
    private static final double GREATEST_COUNT = 10_000_000;

    private final Fields fields;
    private final List<Figure> figures;
    private final List<String> missing;
    private boolean sound = true;

    private ExactFields(Fields fields, List<Figure> figures, List<String> missing) {
        this.fields = fields;
        this.figures = figures;
        this.missing = missing;
    }

    static ExactFields of(Fields fields) {
        return new ExactFields(fields, new ArrayList<>(), new ArrayList<>());
    }

    /// The keys of a mapping inside; what is read or missing there counts here too.
    ExactFields inside(Fields nested) {
        return new ExactFields(nested, figures, missing);
    }

    /// The typical value of a measured figure.
    OptionalDouble number(FigureKind kind) {
        Optional<Figure> figure = fields.optional(kind);
        figure.ifPresent(figures::add);
        return figure.map(known -> OptionalDouble.of(known.range().typical()))
                .orElseGet(OptionalDouble::empty);
    }

    /// The same of a figure that is needed; 1 where it is missing.
    double needed(FigureKind kind) {
        OptionalDouble number = number(kind);
        if (number.isEmpty()) {
            missing.add(fields.path(kind.key()));
        }
        return number.orElse(1);
    }

    /// A count of parts, which is one number; empty where it is not given.
    Optional<Integer> count(FigureKind kind) {
        Optional<Figure> figure = fields.optional(kind);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        figures.add(figure.get());
        if (!figure.get().range().isExact() || figure.get().range().high() > GREATEST_COUNT) {
            sound = false;
            fields.fault(
                    fields.node(kind.key()).orElseThrow(),
                    kind.key(),
                    RangeText.inYaml(figure.get().range()) + " is out of range",
                    "one whole number up to 10 million");
            return Optional.of(1);
        }
        return Optional.of((int) figure.get().range().typical());
    }

    /// The same of a count that is needed; 1 where it is missing.
    int neededCount(FigureKind kind) {
        Optional<Integer> count = count(kind);
        if (count.isEmpty()) {
            missing.add(fields.path(kind.key()));
        }
        return count.orElse(1);
    }

    void missing(String key) {
        missing.add(fields.path(key));
    }

    /// Whether all counts could be read.
    boolean areSound() {
        return sound;
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    List<String> missing() {
        return List.copyOf(missing);
    }
}
