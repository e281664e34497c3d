package tco.engine.cost;

import java.util.List;
import java.util.Optional;
import tco.model.Figure;
import tco.model.Mix;
import tco.model.MonthlyTokens;
import tco.model.Point;
import tco.model.Workload;

/// Moves a point to another monthly volume, with the mix of the tokens held constant.
public final class Volume {
    private Volume() {}

    /// The point at which a workload asks for so many times its tokens and requests, 0 or more.
    public static Point times(Workload workload, Point at, double factor) {
        Point scaled = scaled(figures(workload.mix()), at, factor);
        Optional<Figure> requests = workload.requests();
        return requests.isPresent() ? scaled(List.of(requests.get()), scaled, factor) : scaled;
    }

    /// The point at which a workload asks for so many tokens a month. A measured workload must have
    /// tokens: of none there is no mix to hold constant.
    public static Point of(Workload workload, Point at, double tokens) {
        Optional<MonthlyTokens> total = workload.mix().volume();
        if (total.isPresent()) {
            return total.get().with(at, tokens);
        }
        List<Figure> figures = figures(workload.mix());
        double measured = 0;
        for (Figure figure : figures) {
            measured += at.of(figure);
        }
        return scaled(figures, at, tokens / measured);
    }

    /// Whether two workloads ask for the same volume: the same figures scale both.
    public static boolean isShared(Workload one, Workload other) {
        Optional<MonthlyTokens> first = one.mix().volume();
        Optional<MonthlyTokens> second = other.mix().volume();
        if (first.isPresent() && second.isPresent()) {
            return first.get().isSameAs(second.get());
        }
        return first.isEmpty()
                && second.isEmpty()
                && figures(one.mix()).getFirst().slot() == figures(other.mix()).getFirst().slot();
    }

    /// What to multiply for another volume: the figure of the total, or the measured classes.
    private static List<Figure> figures(Mix mix) {
        return switch (mix) {
            case Mix.Shares shares -> List.of(shares.tokens().figure());
            case Mix.Classes classes ->
                    classes.tokens()
                            .map(total -> List.of(total.figure()))
                            .orElseGet(() -> figures(classes));
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
