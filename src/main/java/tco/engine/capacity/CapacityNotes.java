package tco.engine.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import tco.engine.capacity.MemoryFit.FitVerdict;
import tco.model.Machine;
import tco.model.Machine.MachineClass;
import tco.model.OpenModel;
import tco.model.ServingTerms.Split;

/// Where estimates are known to be off, and what a setting of the machine would change.
public final class CapacityNotes {
    private static final Pattern H100 = Pattern.compile("\\bh100\\b");
    private static final Pattern H20 = Pattern.compile("\\bh20\\b");
    private static final double LONG_CONTEXT = 16_384;
    private static final double SHORT_PROMPT = 500;

    /// What the wired limit of a Mac may be raised to, and leave the rest of the system its share.
    private static final double RAISED_SHARE = 0.90;

    private final String machineName;
    private final Machine machine;
    private final OpenModel model;
    private final ServingSetup setup;
    private final List<String> notes = new ArrayList<>();

    private CapacityNotes(
            String machineName, Machine machine, OpenModel model, ServingSetup setup) {
        this.machineName = machineName.toLowerCase(Locale.ROOT);
        this.machine = machine;
        this.model = model;
        this.setup = setup;
    }

    /// What is to be said of a model on a machine.
    ///
    /// @param machineName by which known exceptions are recognised
    public static List<String> of(
            String machineName,
            Machine machine,
            OpenModel model,
            ServingSetup setup,
            double leastContext) {
        CapacityNotes notes = new CapacityNotes(machineName, machine, model, setup);
        notes.window();
        notes.wiredLimit(leastContext);
        notes.knownErrors();
        return List.copyOf(notes.notes);
    }

    private void window() {
        if (model.contextWindow().isEmpty()) {
            notes.add(
                    "the longest context of the model itself is not known: the lengths given are"
                            + " what the memory holds (context_window)");
        }
    }

    private void wiredLimit(double leastContext) {
        if (!machine.deviceClass().isApple() || machine.usableShare().isPresent()) {
            return;
        }
        double sequences = setup.concurrency().orElse(1);
        FitVerdict now = new MemoryFit(machine, model, setup).verdict(sequences, leastContext);
        FitVerdict raised =
                new MemoryFit(withShare(RAISED_SHARE), model, setup)
                        .verdict(sequences, leastContext);
        if (raised != now) {
            notes.add(
                    "with the wired limit raised to 90 % of the memory it "
                            + raised.words()
                            + " (usable_share: 0.9)");
        }
    }

    private Machine withShare(double share) {
        return new Machine(
                machine.deviceClass(),
                machine.memoryGb(),
                machine.bandwidthGbS(),
                machine.tflops16(),
                machine.tflops8(),
                machine.tflops4(),
                machine.linkGbS(),
                OptionalDouble.of(share));
    }

    private void knownErrors() {
        MachineClass kind = machine.deviceClass();
        if (!setup.isLocal() && H100.matcher(machineName).find()) {
            notes.add(
                    "an H100 with vLLM is about a quarter faster than estimated, a well-tuned"
                            + " TensorRT-LLM at full load up to 1.7 times");
        }
        if (H20.matcher(machineName).find()) {
            notes.add("an H20 is two times slower than estimated: few cores for its bandwidth");
        }
        if (kind == MachineClass.APPLE_MATRIX) {
            notes.add("the matrix rate of the M5 is itself an estimate");
        }
        if (setup.isLocal() && setup.context() >= LONG_CONTEXT) {
            notes.add(
                    "old builds without flash attention read up to two times slower behind long"
                            + " contexts");
        }
        if (setup.newTokens() < SHORT_PROMPT && isUnified(kind)) {
            notes.add("prompts below about 500 tokens are read slower on unified memory");
        }
        if (setup.split() != Split.NONE && isUnified(kind)) {
            notes.add("clusters of several such machines are not modelled: take it as a bound");
        }
    }

    private static boolean isUnified(MachineClass kind) {
        return switch (kind) {
            case APPLE, APPLE_MATRIX, APU -> true;
            case CARD, DATACENTRE -> false;
        };
    }
}
