package tco.engine.queue;

import java.util.Arrays;
import java.util.Optional;
import tco.engine.capacity.CapacityEstimate;
import tco.engine.capacity.CapacityEstimate.SpeedEnd;
import tco.engine.capacity.CapacityException;
import tco.text.Decimals;

/// Answers whether machines keep up in the busiest hour, and how many would.
public final class Peak {
    private static final int CONTEXT_DIGITS = 9;

    private final BusiestHour hour;
    private final UnitSpeeds speeds;

    /// @param estimate of one unit, at the hour's context
    /// @param end of the estimated speeds to reckon with
    public Peak(BusiestHour hour, CapacityEstimate estimate, SpeedEnd end) {
        this.hour = hour;
        speeds = new UnitSpeeds(estimate, end, hour.maxSlots());
    }

    /// How so many units get through.
    ///
    /// @param units 1 or more
    public PeakResult of(int units) {
        if (units < 1) {
            throw new CapacityException("units", "must be 1 or more");
        }
        if (speeds.slots() < 1) {
            return new PeakResult(
                    units,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(
                            "one request of "
                                    + Decimals.significant(hour.context(), CONTEXT_DIGITS)
                                    + " tokens does not fit"));
        }
        UnitLoad load = UnitLoad.of(hour, speeds, units);
        Optional<Waits> waits =
                load.load() < 1
                        ? Optional.of(
                                new PeakSimulation(hour, speeds).run(units, load.prefixCache()))
                        : Optional.empty();
        return new PeakResult(units, speeds.slots(), Optional.of(load), waits, reason(waits));
    }

    private Optional<String> reason(Optional<Waits> waits) {
        if (waits.isEmpty()) {
            return Optional.of("the requests of an hour take longer than an hour");
        }
        return waits.get().ttftP95() <= hour.ttftTargetSeconds()
                ? Optional.empty()
                : Optional.of("the first tokens come too late");
    }

    /// The fewest units that keep up; empty where none of those allowed do.
    public Optional<PeakResult> fewest() {
        for (int units = 1; speeds.slots() >= 1 && units <= hour.maxUnits(); units++) {
            PeakResult result = of(units);
            if (result.keepsUp()) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    /// How so many units get through the busiest hour.
    ///
    /// @param slots sequences that a unit works on at once
    /// @param load empty where not even one request fits a unit
    /// @param waits empty where the work cannot be done at all
    /// @param reason why they do not keep up; empty where they do
    public record PeakResult(
            int units,
            int slots,
            Optional<UnitLoad> load,
            Optional<Waits> waits,
            Optional<String> reason) {

        public boolean keepsUp() {
            return reason.isEmpty();
        }
    }

    /// How long requests took, in seconds: until the first token, and until the last.
    public record Waits(
            double ttftP50,
            double ttftP95,
            double ttftMean,
            double requestP50,
            double requestP95,
            double requestMean) {

        static Waits of(double[] ttft, double[] whole) {
            double[] first = ttft.clone();
            double[] last = whole.clone();
            Arrays.sort(first);
            Arrays.sort(last);
            return new Waits(
                    percentile(first, 0.50),
                    percentile(first, 0.95),
                    Arrays.stream(ttft).sum() / ttft.length,
                    percentile(last, 0.50),
                    percentile(last, 0.95),
                    Arrays.stream(whole).sum() / whole.length);
        }

        /// The nearest rank of sorted values.
        private static double percentile(double[] sorted, double share) {
            return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
        }
    }
}
