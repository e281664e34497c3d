package tco.render.capacity;

import java.util.ArrayList;
import java.util.List;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Machine;
import tco.model.Shape;
import tco.model.Source;
import tco.render.text.CountText;

/// What a machine is, with the source of each figure.
final class MachineText {
    private MachineText() {}

    /// `M4 Max: 128 GB (Apple, 2026-06), 546 GB/s (...), 17.2 TFLOPS (...)`.
    static String of(String name, Shape<Machine> shape) {
        List<String> parts = new ArrayList<>();
        parts.add(figure(shape, FigureKind.MEMORY_GB));
        parts.add(figure(shape, FigureKind.BANDWIDTH_GB_S));
        parts.add(figure(shape, FigureKind.TFLOPS_16));
        return name + ": " + String.join(", ", parts);
    }

    private static String figure(Shape<Machine> shape, FigureKind kind) {
        Figure figure = shape.figure(kind).orElseThrow();
        return CountText.number(figure.range().typical())
                + " "
                + kind.unit().symbol()
                + " ("
                + source(figure)
                + ")";
    }

    private static String source(Figure figure) {
        Source source = figure.source();
        List<String> said = new ArrayList<>();
        if (source.text().isEmpty()) {
            said.add(figure.origin().place());
        } else {
            said.add(source.text());
        }
        if (!source.asOf().isEmpty()) {
            said.add(source.asOf());
        }
        if (source.estimate()) {
            said.add("an estimate");
        }
        return String.join(", ", said);
    }
}
