package tco.model;

import java.util.Optional;
import java.util.OptionalInt;

/// What a machine draws from the wall, and for how long; an unknown idle draw is the load figure
/// (model 5).
///
/// @param hostWatts of the server or PC around bare cards, busy or idle
/// @param startsMinute of the day at which the machine is switched on and its work starts; empty
///   for that of the workload
public record Power(
        Figure loadWatts,
        Figure idleWatts,
        Optional<Figure> hostWatts,
        Duty duty,
        Figure pue,
        Figure poweredHoursPerDay,
        Tariff tariff,
        OptionalInt startsMinute) {
    public boolean knowsIdleWatts() {
        return idleWatts.slot() != loadWatts.slot();
    }

    /// How a machine draws power: load watts when busy and idle watts else, or load watts always
    /// (model 5).
    public enum Duty {
        DEMAND("demand"),
        ALWAYS_LOAD("always-load");

        private final String key;

        Duty(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
