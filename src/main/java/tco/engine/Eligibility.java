package tco.engine;

import java.util.Optional;
import tco.engine.cost.Monthly;
import tco.model.Deployment.DataPath;
import tco.model.Option;
import tco.model.Quality;
import tco.model.Requirements;

/// Whether an option may win (model 9), and if not, why.
public final class Eligibility {
    private Eligibility() {}

    static Optional<String> excludedBecause(
            Requirements requirements, Option option, Monthly typical) {
        Optional<String> ruledOut = ruledOutBecause(requirements, option);
        return ruledOut.isPresent() ? ruledOut : shortfall(typical.servedShare());
    }

    /// Why the requirements rule an option out at any cost; empty when they do not.
    public static Optional<String> ruledOutBecause(Requirements requirements, Option option) {
        Optional<Quality> least = requirements.minQuality();
        if (least.isPresent() && option.quality().isEmpty()) {
            return Optional.of("quality unknown, " + least.get().key() + " asked for");
        }
        if (least.isPresent() && option.quality().get().compareTo(least.get()) < 0) {
            return Optional.of(
                    "quality " + option.quality().get().key() + " is below " + least.get().key());
        }
        DataPath path = option.deployment().dataPath();
        if (!requirements.privacy().allows(path)) {
            return Optional.of(
                    switch (path) {
                        case STAYS -> throw new IllegalStateException("staying is always allowed");
                        case RENTED -> "data goes to a rented machine";
                        case LEAVES -> "data leaves";
                    });
        }
        return Optional.empty();
    }

    /// Why an option that serves this share of the demand cannot win; empty when it serves it all.
    public static Optional<String> shortfall(double servedShare) {
        return servedShare < 1
                ? Optional.of("serves " + percent(servedShare) + " of the demand")
                : Optional.empty();
    }

    /// A share in whole percent, cut so that a part never reads as the whole.
    static String percent(double share) {
        return (long) Math.floor(share * 100) + "%";
    }
}
