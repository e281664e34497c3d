package tco.engine;

import java.util.Optional;
import tco.model.DataPath;
import tco.model.Option;
import tco.model.Quality;
import tco.model.Requirements;

/// Whether an option may win (model 9), and if not, why.
final class Eligibility {
    private Eligibility() {}

    static Optional<String> excludedBecause(
            Requirements requirements, Option option, Monthly typical) {
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
        if (typical.servedShare() < 1) {
            return Optional.of("serves " + percent(typical.servedShare()) + " of the demand");
        }
        return Optional.empty();
    }

    /// A share in whole percent, cut so that a part never reads as the whole.
    static String percent(double share) {
        return (long) Math.floor(share * 100) + "%";
    }
}
