package tco.engine.usage;

import java.util.Optional;

/// The windows of one length, one after the other, for one person after the other.
final class PlanLimit {
    private final double hours;
    private final Optional<Double> includedUsd;
    private final boolean estimate;
    private final long lengthMicros;
    private final long mostPicos;
    private boolean open;
    private long endMicros;
    private long usedPicos;
    private long opened;
    private long full;
    private long peakPicos;

    PlanLimit(double hours, Optional<Double> includedUsd, boolean estimate) {
        this.hours = hours;
        this.includedUsd = includedUsd;
        this.estimate = estimate;
        this.lengthMicros = Math.round(hours * 3_600 * 1e6);
        this.mostPicos =
                includedUsd.map(usd -> Math.round(usd * UsdSum.PICO)).orElse(Long.MAX_VALUE);
    }

    boolean isJudged() {
        return includedUsd.isPresent();
    }

    void close() {
        open = false;
    }

    void arrive(long micros) {
        if (!open || micros >= endMicros) {
            open = true;
            endMicros = micros + lengthMicros;
            usedPicos = 0;
            opened++;
        }
    }

    boolean hasRoom() {
        return usedPicos < mostPicos;
    }

    void serve(long picos) {
        boolean hadRoom = hasRoom();
        usedPicos += picos;
        peakPicos = Math.max(peakPicos, usedPicos);
        full += hadRoom && !hasRoom() ? 1 : 0;
    }

    PlanFit.Window result() {
        UsdSum peak = new UsdSum();
        peak.addPico(peakPicos);
        return new PlanFit.Window(hours, includedUsd, estimate, opened, full, peak.usd());
    }
}
