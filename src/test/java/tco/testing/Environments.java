package tco.testing;

import java.nio.file.Path;
import java.util.Optional;
import tco.engine.PaidVolume;
import tco.engine.QualityGaps;
import tco.engine.capacity.ServingCapacity;
import tco.profile.catalog.Layers.Environment;
import tco.render.Rendering;

/// Where tests read profiles.
public final class Environments {
    private Environments() {}

    /// A directory on the day of all tests, without profiles of a user's own.
    public static Environment at(Path directory) {
        return new Environment(
                directory,
                Optional.empty(),
                Rendering.TODAY,
                new ServingCapacity(),
                new PaidVolume(),
                new QualityGaps());
    }
}
