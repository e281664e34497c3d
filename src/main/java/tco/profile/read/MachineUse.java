package tco.profile.read;

import java.util.Optional;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.profile.yaml.Node;

/// How an option uses a machine: with which serving, in which fixed number, and where the rest
/// goes.
///
/// @param everyServing whether servings that are sound but not in use are read too, to be shown
public record MachineUse(
        String machine,
        Optional<Node.Scalar> serving,
        Optional<Figure> quantity,
        Optional<Api> overflow,
        boolean everyServing) {
    public static MachineUse plain(String machine) {
        return new MachineUse(machine, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /// A machine as a profile, which no option uses.
    public static MachineUse whole(String machine) {
        return new MachineUse(machine, Optional.empty(), Optional.empty(), Optional.empty(), true);
    }
}
