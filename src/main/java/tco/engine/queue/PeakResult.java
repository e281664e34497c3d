package tco.engine.queue;

import java.util.Optional;

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
