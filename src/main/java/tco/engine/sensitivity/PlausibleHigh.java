package tco.engine.sensitivity;

import java.util.Map;
import java.util.OptionalDouble;
import tco.model.Figure;
import tco.model.FigureKind;

/// How far up a share of 0 is worth moving: a part of nothing would move nothing.
final class PlausibleHigh {
    /// The hit rate and the prefix cache reach what the shipped workloads of agents and the default
    /// of machines reach; the others are our estimates (docs/cli/sensitivity.md).
    private static final Map<FigureKind, Double> SHARES =
            Map.of(
                    FigureKind.CACHE_HIT_RATE, 0.97,
                    FigureKind.PREFIX_CACHE, 0.97,
                    FigureKind.CACHE_WRITE_1H_SHARE, 0.5,
                    FigureKind.BATCH_SHARE, 0.5,
                    FigureKind.LONG_CONTEXT_SHARE, 0.3,
                    FigureKind.REWORK_RATE, 0.3,
                    FigureKind.RESIDUAL_SHARE, 0.4,
                    FigureKind.COST_OF_CAPITAL, 0.1,
                    FigureKind.MAINTENANCE_RATE, 0.05);

    private PlausibleHigh() {}

    /// The high end of a share that is exactly 0; empty for all other figures.
    static OptionalDouble of(Figure figure) {
        Double high = SHARES.get(figure.kind());
        return high != null && figure.range().isExact() && figure.range().typical() == 0
                ? OptionalDouble.of(high)
                : OptionalDouble.empty();
    }
}
