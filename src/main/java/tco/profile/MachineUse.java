package tco.profile;

import java.util.Optional;
import tco.model.Deployment.Api;
import tco.model.Figure;

/// How an option uses a machine: with which serving, in which fixed number, and where the rest
/// goes.
record MachineUse(
        String machine,
        Optional<Node.Scalar> serving,
        Optional<Figure> quantity,
        Optional<Api> overflow) {
    static MachineUse plain(String machine) {
        return new MachineUse(machine, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
