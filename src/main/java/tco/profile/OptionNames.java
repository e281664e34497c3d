package tco.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import tco.profile.ProfileBook.Listing;
import tco.profile.catalog.BuiltInProfiles;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.catalog.Layers.Environment;
import tco.profile.read.Names;
import tco.profile.read.OptionReader;
import tco.profile.read.ScenarioReader.LayeredScenario;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.Node;
import tco.profile.yaml.ProfileException;
import tco.text.Nearest;

/// The ids of options that people name by a part of their id or name, such as `sonnet` or `M4 Max`,
/// or as a model on a machine: `m4-max:gpt-oss`.
public final class OptionNames {
    /// What stands in `machine:best` for the best model that the machine serves.
    public static final String BEST = OptionReader.BEST;

    private static final List<Group> OPTIONS = Group.those(Group::isOption);
    private static final int MOST_LISTED = 12;
    private static final int LEAST_CHARACTERS = 3;

    private final Catalog catalog;
    private final Map<String, Set<String>> ofScenario = new LinkedHashMap<>();

    private OptionNames(LayeredScenario laid) {
        this.catalog = laid.catalog();
        if (laid.profile().entries().get("options") instanceof Node.Sequence options) {
            for (Node option : options.items()) {
                OptionReader.idOf(option).ifPresent(id -> ofScenario.put(id, names(id, option)));
            }
        }
    }

    /// The ids that are meant; a name that fits none stays as it is, one that fits several is a
    /// fault which lists them.
    ///
    /// @param request names the scenario and the profiles
    public static List<String> ids(List<String> said, Request request, Environment environment) {
        BuiltInProfiles builtIn = BuiltInProfiles.open();
        if (said.stream().allMatch(id -> isIn(builtIn, id))) {
            return said;
        }
        OptionNames names =
                new OptionNames(
                        Profiles.lay(
                                new Request(
                                        request.scenario(),
                                        request.profiles(),
                                        Optional.empty(),
                                        List.of(),
                                        List.of()),
                                environment));
        return said.stream().map(names::id).toList();
    }

    /// The id that is meant among some profiles; empty where a name fits none. One that fits
    /// several is a fault which lists them.
    public static Optional<String> among(List<Listing> profiles, String said) {
        Map<String, Set<String>> known = new LinkedHashMap<>();
        for (Listing profile : profiles) {
            List<String> names = List.of(plain(profile.id()), plain(profile.name()));
            known.put(profile.id(), new LinkedHashSet<>(names));
        }
        return known.containsKey(said) ? Optional.of(said) : meant(said, known);
    }

    private static boolean isIn(BuiltInProfiles builtIn, String id) {
        return OPTIONS.stream().anyMatch(group -> builtIn.has(group, id));
    }

    private String id(String said) {
        if (isKnown(said)) {
            return said;
        }
        int colon = said.indexOf(':');
        if (colon > 0) {
            return machine(said.substring(0, colon)) + ":" + model(said.substring(colon + 1));
        }
        return meant(said, ofScenario).or(() -> meant(said, catalogued(OPTIONS))).orElse(said);
    }

    private boolean isKnown(String id) {
        return ofScenario.containsKey(id)
                || OPTIONS.stream().anyMatch(group -> catalog.has(group, id));
    }

    private String machine(String said) {
        return catalog.has(Group.HARDWARE, said)
                ? said
                : meant(said, catalogued(List.of(Group.HARDWARE))).orElse(said);
    }

    private String model(String said) {
        return said.equals(BEST) || catalog.has(Group.MODELS, said)
                ? said
                : meant(said, catalogued(List.of(Group.MODELS))).orElse(said);
    }

    private Map<String, Set<String>> catalogued(List<Group> groups) {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        for (Group group : groups) {
            for (String id : catalog.ids(group)) {
                catalog.find(group, id).ifPresent(profile -> all.put(id, names(id, profile)));
            }
        }
        return all;
    }

    private static Set<String> names(String id, Node node) {
        Set<String> names = new LinkedHashSet<>();
        names.add(plain(id));
        if (node instanceof Node.Mapping mapping) {
            names.add(plain(Names.of(mapping, id)));
            if (mapping.entries().get(Names.SHORT) instanceof Node.Scalar shorter) {
                names.add(plain(shorter.text()));
            }
        }
        return names;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    /// The only one that is called so, else the only one whose id begins or ends so, else the only
    /// one with that part in its id or name.
    private static Optional<String> meant(String said, Map<String, Set<String>> known) {
        String part = plain(said);
        if (part.length() < LEAST_CHARACTERS) {
            return Optional.empty();
        }
        boolean version = Character.isDigit(part.charAt(part.length() - 1));
        List<BiPredicate<String, Set<String>>> ways =
                List.of(
                        (_, names) -> names.contains(part),
                        (id, _) -> plain(id).startsWith(part),
                        (id, _) -> version && plain(id).endsWith("-" + part),
                        (_, names) -> names.stream().anyMatch(name -> name.contains(part)));
        for (BiPredicate<String, Set<String>> fits : ways) {
            List<String> ids = new ArrayList<>();
            known.forEach((id, names) -> {
                if (fits.test(id, names)) {
                    ids.add(id);
                }
            });
            if (ids.size() == 1) {
                return Optional.of(ids.getFirst());
            }
            if (ids.size() > 1) {
                throw several(said, ids);
            }
        }
        return Optional.empty();
    }

    private static ProfileException several(String said, List<String> ids) {
        List<String> listed = ids.subList(0, Math.min(MOST_LISTED, ids.size()));
        String more =
                ids.size() > MOST_LISTED ? " and " + (ids.size() - MOST_LISTED) + " more" : "";
        return new ProfileException(
                List.of(
                        Fault.ofUsage(
                                Nearest.shortened(said),
                                "fits " + ids.size() + " options",
                                "one of " + String.join(", ", listed) + more)));
    }
}
