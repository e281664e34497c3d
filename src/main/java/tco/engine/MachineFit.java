package tco.engine;

import java.util.Optional;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Hybrid;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Plan;
import tco.model.MemoryShortage;
import tco.model.Option;

/// Whether the machines of an option hold the model that they are to serve.
public final class MachineFit {
    private MachineFit() {}

    /// What the memory of an option's machines lacks; empty where it suffices, where nobody knows,
    /// and without machines.
    public static Optional<MemoryShortage> shortage(Option option) {
        return shortage(option.deployment());
    }

    private static Optional<MemoryShortage> shortage(Deployment deployment) {
        return switch (deployment) {
            case Machines machines -> machines.hosting().serving().shortage();
            case Hybrid hybrid -> shortage(hybrid.local());
            case Api _, Plan _ -> Optional.empty();
        };
    }
}
