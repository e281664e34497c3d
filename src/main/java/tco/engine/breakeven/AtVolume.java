package tco.engine.breakeven;

import tco.engine.cost.Costs;
import tco.engine.cost.Monthly;
import tco.model.Mix;
import tco.model.Option;
import tco.model.Point;

/// An option's bill at another volume than its workload's, its mix held constant.
public final class AtVolume {
    private AtVolume() {}

    public static Monthly monthly(Option option, Point at, double tokens) {
        return Costs.monthly(option, moved(option.workload().mix(), at, tokens));
    }

    private static Point moved(Mix mix, Point at, double tokens) {
        return switch (mix) {
            case Mix.Shares shares -> at.with(shares.tokens(), tokens);
            case Mix.Classes classes when classes.tokens().isPresent() ->
                    at.with(classes.tokens().get(), tokens);
            case Mix.Classes classes -> scaled(classes, at, tokens);
        };
    }

    private static Point scaled(Mix.Classes classes, Point at, double tokens) {
        double uncached = at.of(classes.uncachedInput());
        double read = at.of(classes.cacheRead());
        double write = at.of(classes.cacheWrite());
        double output = at.of(classes.output());
        double factor = tokens / (uncached + read + write + output);
        return at.with(classes.uncachedInput(), uncached * factor)
                .with(classes.cacheRead(), read * factor)
                .with(classes.cacheWrite(), write * factor)
                .with(classes.output(), output * factor);
    }
}
