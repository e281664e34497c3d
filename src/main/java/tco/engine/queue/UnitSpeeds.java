package tco.engine.queue;

import tco.engine.capacity.CapacityEstimate;
import tco.engine.capacity.CapacityEstimate.SpeedEnd;

/// How fast one unit works through requests: a step for each number of sequences in flight, and the
/// time to read a prompt.
final class UnitSpeeds {
    private final CapacityEstimate estimate;
    private final SpeedEnd end;
    private final double sequencesThatFit;
    private final double[] stepSeconds;

    /// @param maxSlots sequences that a unit works on at most
    UnitSpeeds(CapacityEstimate estimate, SpeedEnd end, int maxSlots) {
        this.estimate = estimate;
        this.end = end;
        sequencesThatFit = estimate.memory().sequences();
        stepSeconds = new double[(int) Math.min(sequencesThatFit, maxSlots)];
        for (int i = 0; i < stepSeconds.length; i++) {
            stepSeconds[i] = estimate.stepSeconds(i + 1, end);
        }
    }

    /// Sequences that memory holds at the asked-for context.
    double sequencesThatFit() {
        return sequencesThatFit;
    }

    /// Sequences that the unit works on at once.
    int slots() {
        return stepSeconds.length;
    }

    /// Seconds to write a token for each of 1 to `slots` sequences.
    double step(int sequences) {
        return stepSeconds[sequences - 1];
    }

    /// All steps, from one sequence on.
    double[] steps() {
        return stepSeconds.clone();
    }

    double read(double newTokens, double behind) {
        return estimate.readSeconds(newTokens, behind, end);
    }
}
