package tco.render.chart;

import java.math.BigInteger;
import tco.engine.breakeven.BreakEven;
import tco.engine.breakeven.BreakEvenAnswer;
import tco.engine.breakeven.BreakEvenAnswer.AtCase;

/// The volumes that a chart of a break-even shows, in tokens a month.
record ShownVolumes(double least, double greatest) {
    private static final double AROUND = 30;

    /// The volumes around the break-evens, or around the workload's own where there is none; all
    /// that were asked for where these lie elsewhere.
    static ShownVolumes of(BreakEvenAnswer report, AtCase answer) {
        BreakEven found = answer.volumes();
        double own = Math.max(1, answer.tokensA());
        double first = found.turning().map(turn -> turn.tokens().doubleValue()).orElse(own);
        double middle = answer.tokensA() > 0 ? own : first;
        double last =
                found.permanent()
                        .filter(volume -> volume.signum() > 0)
                        .map(BigInteger::doubleValue)
                        .orElse(first);
        double from = Math.max(1, report.from().doubleValue());
        double to = Math.max(from + 1, report.to().doubleValue());
        double low = Math.max(from, Math.min(first, middle) / AROUND);
        double high = Math.min(to, Math.max(Math.max(first, last), middle) * AROUND);
        return high > low ? new ShownVolumes(low, high) : new ShownVolumes(from, to);
    }
}
