package tco.profile;

import java.util.List;
import tco.model.Machine;
import tco.model.Serving;
import tco.model.Shape;

/// A machine as the capacity model sees it.
///
/// @param devices in the machine, each of this shape
/// @param servings with the speeds that its profile gives
public record MachineProfile(
        String id, String name, Shape<Machine> shape, int devices, List<Serving> servings) {
    public MachineProfile {
        servings = List.copyOf(servings);
    }

    /// What one of its devices holds and computes; nothing of it is missing.
    public Machine device() {
        return shape.known().orElseThrow();
    }
}
