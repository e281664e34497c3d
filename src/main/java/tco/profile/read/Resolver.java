package tco.profile.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tco.model.Assumptions;
import tco.model.Serving;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Place;
import tco.text.Nearest;

/// What the readers of one scenario share: the catalogue, the figures and faults, and the
/// assumptions with those keys that a flag set for every machine.
public record Resolver(
        Catalog catalog,
        ReadContext context,
        Assumptions assumptions,
        Set<String> forcedTerms,
        ReadOnce once) {

    public Resolver(
            Catalog catalog,
            ReadContext context,
            Assumptions assumptions,
            Set<String> forcedTerms) {
        this(catalog, context, assumptions, forcedTerms, new ReadOnce());
    }

    /// What is known of an open model; empty where the catalogue has no such model.
    Optional<ModelFacts> model(String id) {
        return once.model(id, () -> ModelFacts.find(id, catalog, context));
    }

    /// The profile that a reference names; an unknown one is a fault and ends this option.
    Node.Mapping find(Group group, String id, Place place, String path) {
        Optional<Node.Mapping> found = catalog.find(group, id);
        if (found.isPresent()) {
            return found.get();
        }
        for (Group other : Group.those(Group::isOption)) {
            if (group.isOption() && catalog.has(other, id)) {
                context.faults()
                        .add(
                                place,
                                path,
                                "'" + id + "' is " + articleOf(other),
                                articleOf(group)
                                        + " belongs here; "
                                        + articleOf(other)
                                        + " can be a part of a `mix`");
                throw new UnresolvedException();
            }
        }
        throw unknown(List.of(group), id, place, path);
    }

    private static String articleOf(Group group) {
        return switch (group) {
            case HARDWARE -> "a machine";
            case PRICING -> "an API";
            case PLANS -> "a plan";
            case MODELS, ELECTRICITY, CURRENCIES, WORKLOADS, SCENARIOS ->
                    "a profile of " + group.folder();
        };
    }

    UnresolvedException unknown(List<Group> groups, String id, Place place, String path) {
        List<String> known = new ArrayList<>();
        groups.forEach(group -> known.addAll(catalog.ids(group)));
        context.faults()
                .addUnknownId(
                        place, path, id, Nearest.hint(id, known, "an id of `tco profiles list`"));
        return new UnresolvedException();
    }

    /// A reference that leads nowhere; its fault is already noted.
    public static final class UnresolvedException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// What several options of a scenario, or several profiles, have in common, read for the first
    /// of them.
    public static final class ReadOnce {
        private final Map<String, Optional<ModelFacts>> models = new HashMap<>();
        private final Map<String, List<Serving>> servings = new HashMap<>();
        private Optional<Assumptions> standard = Optional.empty();

        /// The assumptions where nothing is said of them.
        public Assumptions standard(Supplier<Assumptions> read) {
            if (standard.isEmpty()) {
                standard = Optional.of(read.get());
            }
            return standard.get();
        }

        public Optional<ModelFacts> model(String id, Supplier<Optional<ModelFacts>> read) {
            return models.computeIfAbsent(id, _ -> read.get());
        }

        /// The servings at a path, which names their machine.
        List<Serving> servings(String path, Supplier<List<Serving>> read) {
            return servings.computeIfAbsent(path, _ -> read.get());
        }
    }
}
