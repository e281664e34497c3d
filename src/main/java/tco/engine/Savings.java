package tco.engine;

import java.util.OptionalDouble;
import tco.engine.cost.Costs;
import tco.engine.cost.Monthly;
import tco.model.Option;
import tco.model.Point;
import tco.model.Shared.Hybrid;

/// What a hybrid keeps of the saving of full self-hosting (model 8).
public final class Savings {
    private Savings() {}

    /// (API alone - hybrid) / (API alone - local alone), where local alone is cheaper than the API
    /// and serves the whole demand.
    static OptionalDouble captured(Option option, Point at) {
        if (!(option.deployment() instanceof Hybrid hybrid)) {
            return OptionalDouble.empty();
        }
        double api = Costs.monthly(option.with(hybrid.api()), at).usd();
        Monthly local = Costs.monthly(option.with(hybrid.local()), at);
        if (local.usd() >= api || local.servedShare() < 1) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                (api - Costs.monthly(option.with(hybrid), at).usd()) / (api - local.usd()));
    }

    /// What an option costs less than a baseline.
    ///
    /// @param usd dollars a month; negative where the option costs more
    /// @param percent of the baseline's cost; empty where the baseline costs nothing
    public record Saving(double usd, OptionalDouble percent) {
        private static final double PERCENT = 100;

        /// The saving against a baseline, both in dollars a month.
        public static Saving of(double baselineUsd, double optionUsd) {
            double usd = baselineUsd - optionUsd;
            return new Saving(
                    usd,
                    baselineUsd == 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(usd / baselineUsd * PERCENT));
        }
    }
}
