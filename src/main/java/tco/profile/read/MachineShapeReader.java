package tco.profile.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.FigureKind;
import tco.model.Machine;
import tco.model.Machine.MachineClass;
import tco.model.Shape;

/// Reads what a device of a machine holds and computes: memory, bandwidth, matrix rates, class.
public final class MachineShapeReader {
    private MachineShapeReader() {}

    public static Shape<Machine> read(Fields fields) {
        ExactFields exact = ExactFields.of(fields);
        Optional<MachineClass> kind =
                fields.choice("class", List.of(MachineClass.values()), MachineClass::key);
        double memory = exact.needed(FigureKind.MEMORY_GB);
        double bandwidth = exact.needed(FigureKind.BANDWIDTH_GB_S);
        double tflops16 = exact.needed(FigureKind.TFLOPS_16);
        double tflops8 = exact.number(FigureKind.TFLOPS_8).orElse(tflops16);
        double tflops4 = exact.number(FigureKind.TFLOPS_4).orElse(tflops8);
        OptionalDouble link = exact.number(FigureKind.LINK_GB_S);
        OptionalDouble usable = exact.number(FigureKind.USABLE_SHARE);
        if (kind.isEmpty()) {
            exact.missing("class");
        }
        Optional<Machine> machine =
                kind.filter(_ -> exact.missing().isEmpty())
                        .map(known ->
                                new Machine(
                                        known, memory, bandwidth, tflops16, tflops8, tflops4, link,
                                        usable));
        return new Shape<>(machine, exact.missing(), exact.figures());
    }
}
