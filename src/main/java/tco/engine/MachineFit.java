package tco.engine;

import java.util.Optional;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Single;
import tco.model.Option;
import tco.model.Serving.MemoryShortage;

/// Whether the machines of an option hold the model that they are to serve.
public final class MachineFit {
    private MachineFit() {}

    /// What the memory of an option's machines lacks; empty where it suffices, where nobody knows,
    /// and without machines.
    public static Optional<MemoryShortage> shortage(Option option) {
        for (Single single : option.deployment().singles()) {
            Optional<MemoryShortage> lacks =
                    single instanceof Machines machines
                            ? machines.hosting().serving().shortage()
                            : Optional.empty();
            if (lacks.isPresent()) {
                return lacks;
            }
        }
        return Optional.empty();
    }
}
