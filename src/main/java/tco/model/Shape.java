package tco.model;

import java.util.List;
import java.util.Optional;

/// What a profile says of the shape of a machine or a model, and where it says it.
///
/// @param known the shape; empty where some of it is missing
/// @param missing the paths of what is missing
/// @param figures what was read, with its sources
public record Shape<T>(Optional<T> known, List<String> missing, List<Figure> figures) {
    public Shape {
        missing = List.copyOf(missing);
        figures = List.copyOf(figures);
    }

    /// Where nothing is said of a shape.
    public static <T> Shape<T> unknown() {
        return new Shape<>(Optional.empty(), List.of(), List.of());
    }

    /// The figure of a kind, the first if there are several.
    public Optional<Figure> figure(FigureKind kind) {
        for (Figure figure : figures) {
            if (figure.kind() == kind) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    /// The checks that the shapes of machines and models share.
    static void positive(String name, double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(name + " must be above 0");
        }
    }

    static void notNegative(String name, double value) {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(name + " must not be below 0");
        }
    }
}
