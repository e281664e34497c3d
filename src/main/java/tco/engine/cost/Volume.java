package tco.engine.cost;

import java.util.List;
import tco.model.Figure;
import tco.model.Mix;
import tco.model.Origin.Layer;
import tco.model.Point;
import tco.model.Workload;

/// Moves a point to another monthly volume, with the mix of the tokens held constant.
public final class Volume {
    private Volume() {}

    /// The point at which a workload asks for so many times its tokens, 0 or more.
    public static Point times(Workload workload, Point at, double factor) {
        return switch (workload.mix()) {
            case Mix.Shares shares -> scaled(List.of(shares.tokens()), at, factor);
            case Mix.Classes classes when classes.tokens().isPresent() ->
                    scaled(List.of(classes.tokens().get()), at, factor);
            case Mix.Classes classes -> scaled(figures(classes), at, factor);
        };
    }

    /// The point at which a workload asks for so many tokens a month. A measured workload must have
    /// tokens: of none there is no mix to hold constant.
    public static Point of(Workload workload, Point at, double tokens) {
        return switch (workload.mix()) {
            case Mix.Shares shares -> at.with(shares.tokens(), tokens);
            case Mix.Classes classes when classes.tokens().isPresent() ->
                    at.with(classes.tokens().get(), tokens);
            case Mix.Classes classes -> {
                List<Figure> figures = figures(classes);
                double measured = 0;
                for (Figure figure : figures) {
                    measured += at.of(figure);
                }
                yield scaled(figures, at, tokens / measured);
            }
        };
    }

    /// Whether two workloads ask for the same volume: one figure scales both.
    public static boolean isShared(Workload one, Workload other) {
        return figure(one).slot() == figure(other).slot();
    }

    /// Whether the command line says how many tokens a workload asks for.
    public static boolean isAskedFor(Workload workload) {
        return figure(workload).origin().layer() == Layer.COMMAND_LINE;
    }

    private static Figure figure(Workload workload) {
        return switch (workload.mix()) {
            case Mix.Shares shares -> shares.tokens();
            case Mix.Classes classes -> classes.tokens().orElse(classes.uncachedInput());
        };
    }

    private static List<Figure> figures(Mix.Classes classes) {
        return List.of(
                classes.uncachedInput(),
                classes.cacheRead(),
                classes.cacheWrite(),
                classes.output());
    }

    private static Point scaled(List<Figure> figures, Point at, double factor) {
        Point scaled = at;
        for (Figure figure : figures) {
            scaled = scaled.with(figure, at.of(figure) * factor);
        }
        return scaled;
    }
}
