package tco.model;

import java.util.List;
import tco.model.Deployment.DataPath;

/// Deployments that share the work (model 8).
public sealed interface Shared extends Deployment permits Hybrid, Mixed {
    /// Two or more; the last takes the rest, and what fails at the others.
    List<Part> parts();

    /// Where the code goes at its most exposed part.
    @Override
    default DataPath dataPath() {
        DataPath furthest = DataPath.STAYS;
        for (Part part : parts()) {
            DataPath path = part.deployment().dataPath();
            furthest = path.compareTo(furthest) > 0 ? path : furthest;
        }
        return furthest;
    }
}
