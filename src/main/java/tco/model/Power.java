package tco.model;

/// What a machine draws from the wall, and for how long; an unknown idle draw is the load figure
/// (model 5).
public record Power(
        Figure loadWatts,
        Figure idleWatts,
        Duty duty,
        Figure pue,
        Figure poweredHoursPerDay,
        Tariff tariff) {
    public boolean knowsIdleWatts() {
        return idleWatts.slot() != loadWatts.slot();
    }
}
