package tco.engine;

import java.util.List;
import tco.model.Figure;
import tco.model.Mix;
import tco.model.Point;
import tco.model.Workload;

/// Moves a point to another monthly volume, with the mix of the tokens held constant.
public final class Volume {
    private Volume() {}

    /// The point at which a workload asks for so many times its tokens.
    public static Point times(Workload workload, Point at, double factor) {
        return switch (workload.mix()) {
            case Mix.Shares shares -> scaled(List.of(shares.tokens()), at, factor);
            case Mix.Classes classes when classes.tokens().isPresent() ->
                    scaled(List.of(classes.tokens().get()), at, factor);
            case Mix.Classes classes ->
                    scaled(
                            List.of(
                                    classes.uncachedInput(),
                                    classes.cacheRead(),
                                    classes.cacheWrite(),
                                    classes.output()),
                            at,
                            factor);
        };
    }

    private static Point scaled(List<Figure> figures, Point at, double factor) {
        Point scaled = at;
        for (Figure figure : figures) {
            scaled = scaled.with(figure, at.of(figure) * factor);
        }
        return scaled;
    }
}
