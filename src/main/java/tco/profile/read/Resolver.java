package tco.profile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tco.model.Assumptions;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Place;
import tco.text.Nearest;

/// What the readers of one scenario share: the catalogue, the figures and faults, and the
/// assumptions with those keys that a flag set for every machine.
public record Resolver(
        Catalog catalog,
        Binding binding,
        Assumptions assumptions,
        Set<String> forcedTerms,
        ReadOnce once) {

    public Resolver(
            Catalog catalog, Binding binding, Assumptions assumptions, Set<String> forcedTerms) {
        this(catalog, binding, assumptions, forcedTerms, new ReadOnce());
    }

    /// What is known of an open model; empty where the catalogue has no such model.
    Optional<ModelFacts> model(String id) {
        return once.model(id, () -> ModelFacts.find(id, catalog, binding));
    }

    /// The profile that a reference names; an unknown one is a fault and ends this option.
    Node.Mapping find(Group group, String id, Place place, String path) {
        Optional<Node.Mapping> found = catalog.find(group, id);
        if (found.isPresent()) {
            return found.get();
        }
        throw unknown(List.of(group), id, place, path);
    }

    UnresolvedException unknown(List<Group> groups, String id, Place place, String path) {
        List<String> known = new ArrayList<>();
        groups.forEach(group -> known.addAll(catalog.ids(group)));
        binding.faults()
                .addUnknownId(
                        place, path, id, Nearest.hint(id, known, "an id of `tco profiles list`"));
        return new UnresolvedException();
    }

    /// A reference that leads nowhere; its fault is already noted.
    public static final class UnresolvedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
