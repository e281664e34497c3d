package tco.profile.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tco.model.Today;
import tco.profile.catalog.Catalog;
import tco.profile.yaml.Node;

/// A scenario as it stands after all layers and settings, before it is read.
///
/// @param forced the keys of terms that a flag set for every machine
/// @param wanted ids to look at instead of the scenario's own options; empty for all of those
/// @param today what the command line says is paid for today, where it does
public record LayeredScenario(
        String id,
        Node.Mapping profile,
        Catalog catalog,
        Set<String> forced,
        List<Node.Scalar> wanted,
        Optional<Today> today) {}
