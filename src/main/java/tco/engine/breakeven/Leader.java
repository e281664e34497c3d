package tco.engine.breakeven;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tco.engine.cost.Monthly;
import tco.model.Option;
import tco.model.Point;

/// The cheapest option now, and what it costs at other volumes, computed once for all its rivals.
final class Leader {
    private final Option option;
    private final Point at;
    private final Map<Double, Monthly> bills = new HashMap<>();
    private Optional<CostCurve> curve = Optional.empty();

    Leader(Option option, Point at) {
        this.option = option;
        this.at = at;
    }

    Option option() {
        return option;
    }

    Monthly monthly(double tokens) {
        return bills.computeIfAbsent(tokens, volume -> AtVolume.monthly(option, at, volume));
    }

    CostCurve curve() {
        CostCurve drawn = curve.orElseGet(() -> CostCurves.of(option, at));
        curve = Optional.of(drawn);
        return drawn;
    }
}
