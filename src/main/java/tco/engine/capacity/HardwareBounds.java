package tco.engine.capacity;

import java.util.function.Supplier;
import tco.model.CapacityModel.SpeedBounds;
import tco.model.Machine;
import tco.model.OpenModel;
import tco.text.Decimals;

/// The speeds that bandwidth and arithmetic allow if nothing is lost and all sequences use the same
/// experts: an upper bound, which no serving without guessed tokens exceeds.
final class HardwareBounds {
    private static final double OPERATIONS_PER_PARAMETER = 2;
    private static final double BILLION = 1e9;
    private static final double TERA = 1e12;
    private static final int DIGITS = 3;

    private HardwareBounds() {}

    /// @param setup of each copy of the model
    /// @param copies 1 or more, whose speeds add up
    static SpeedBounds of(Machine machine, OpenModel model, ServingSetup setup, int copies) {
        int devices = copies * setup.devices();
        double tflops =
                devices
                        * Math.max(
                                machine.tflops16(), Math.max(machine.tflops8(), machine.tflops4()));
        double computed =
                tflops * TERA / (OPERATIONS_PER_PARAMETER * model.activeParametersB() * BILLION);
        Supplier<String> arithmetic =
                () ->
                        "its "
                                + Decimals.significant(tflops, DIGITS)
                                + " TFLOPS allow (tokens counted that were in a cache?)";
        if (setup.concurrency().isEmpty()) {
            return new SpeedBounds(computed, arithmetic, computed, arithmetic);
        }
        double sequences = copies * setup.concurrency().getAsDouble();
        double bandwidth = devices * machine.bandwidthGbS();
        double fetched =
                sequences
                        * bandwidth
                        * BILLION
                        / ModelWeights.of(model, setup.quant(), setup.engine(), setup.weightsGb())
                                .touchedBy(1);
        Supplier<String> memory =
                () ->
                        "its "
                                + Decimals.significant(bandwidth, DIGITS)
                                + " GB/s allow with "
                                + Decimals.significant(sequences, DIGITS)
                                + " in flight (the total of more of them?)";
        return fetched < computed
                ? new SpeedBounds(fetched, memory, computed, arithmetic)
                : new SpeedBounds(computed, arithmetic, computed, arithmetic);
    }
}
