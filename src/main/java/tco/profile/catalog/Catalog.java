package tco.profile.catalog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tco.model.Origin.Layer;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Node;
import tco.profile.yaml.ProfileFiles;
import tco.profile.yaml.Sources;

/// Every profile by group and id: the built-in ones, and over them, layer by layer, what the user's
/// files say. Built-in profiles are read when they are asked for.
public final class Catalog {
    /// The key under which a price has the ids of past or other spellings.
    public static final String ALIASES = "aliases";

    private final BuiltInProfiles builtIn;
    private final List<ProfileLayer> layers = new ArrayList<>();
    private final LocalDate today;
    private final Faults faults;

    Catalog(BuiltInProfiles builtIn, LocalDate today, Faults faults) {
        this.builtIn = builtIn;
        this.today = today;
        this.faults = faults;
    }

    /// Reads a file or directory as the next layer; faults call it by the name the user gave it.
    public ProfileLayer addFiles(Path path, Layer layer, String name) {
        List<Node.Mapping> documents = ProfileFiles.read(path, name, layer, faults);
        String tomorrow = today.plusDays(1).toString(); // has begun somewhere on earth
        documents.forEach(document -> Sources.refuseAfter(tomorrow, document, "", faults));
        return addDocuments(documents);
    }

    /// Adds documents as the next layer.
    public ProfileLayer addDocuments(List<Node.Mapping> documents) {
        ProfileLayer added = addLayer();
        new DocumentSorter(added, faults).sort(documents);
        return added;
    }

    public ProfileLayer addLayer() {
        ProfileLayer added = new ProfileLayer();
        layers.add(added);
        return added;
    }

    /// The profile of an id with all layers applied.
    public Optional<Node.Mapping> find(Group group, String id) {
        Optional<Node.Mapping> found = builtIn.find(group, id);
        for (ProfileLayer layer : layers) {
            Optional<Node.Mapping> over = layer.find(group, id);
            if (over.isPresent()) {
                found = Optional.of(laid(found, over.get()));
            }
        }
        return found;
    }

    private static Node.Mapping laid(Optional<Node.Mapping> below, Node.Mapping over) {
        return below.isPresent() ? Overlay.layOver(below.get(), over) : over;
    }

    /// The entries of a model in the price list of which later layers took the place, rising by the
    /// day on which they did.
    public List<EarlierEntry> earlier(String id) {
        List<EarlierEntry> earlier = List.of();
        Optional<Node.Mapping> found = builtIn.find(Group.PRICING, id);
        for (ProfileLayer layer : layers) {
            Optional<Node.Mapping> over = layer.find(Group.PRICING, id);
            if (over.isEmpty()) {
                continue;
            }
            if (found.isPresent() && Overlay.replaces(over.get())) {
                earlier = EarlierEntry.before(over.get(), earlier, found.get());
            }
            found = Optional.of(laid(found, over.get()));
        }
        return earlier;
    }

    /// The id of the profile that a name means: the name where it is an id itself, else that of
    /// which it is an alias, else the name again. Only prices have aliases.
    public String idOf(Group group, String name) {
        if (group != Group.PRICING || has(group, name)) {
            return name;
        }
        for (String id : ids(group)) {
            boolean means =
                    find(group, id)
                            .map(profile -> profile.entries().get(ALIASES))
                            .filter(aliases -> names(aliases, name))
                            .isPresent();
            if (means) {
                return id;
            }
        }
        return name;
    }

    private static boolean names(Node aliases, String name) {
        if (aliases instanceof Node.Sequence list) {
            for (Node alias : list.items()) {
                if (alias instanceof Node.Scalar said && said.text().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether any layer has a profile of that id.
    public boolean has(Group group, String id) {
        if (builtIn.has(group, id)) {
            return true;
        }
        for (ProfileLayer layer : layers) {
            if (layer.idsOf(group).contains(id)) {
                return true;
            }
        }
        return false;
    }

    /// All ids of a group, in alphabetical order.
    public Set<String> ids(Group group) {
        Set<String> ids = new TreeSet<>(builtIn.ids(group));
        for (ProfileLayer layer : layers) {
            ids.addAll(layer.idsOf(group));
        }
        return ids;
    }

    public List<ProfileLayer> layers() {
        return List.copyOf(layers);
    }

    /// A model's entry whose place a later layer's has taken: its prices hold for the days before
    /// that.
    ///
    /// @param until the first day on which they hold no more
    public record EarlierEntry(LocalDate until, Node.Mapping profile) {
        private static final int YEAR = 4;

        /// The entries that hold before one that takes the place of what there was: none of those
        /// that begin on its own day or later.
        ///
        /// @param earlier those before the current one, rising
        /// @param current in force until now
        static List<EarlierEntry> before(
                Node.Mapping replacing, List<EarlierEntry> earlier, Node.Mapping current) {
            Optional<LocalDate> from = from(replacing);
            if (from.isEmpty()) {
                return List.of();
            }
            List<EarlierEntry> before = new ArrayList<>();
            for (EarlierEntry entry : earlier) {
                if (!entry.until().isBefore(from.get())) {
                    before.add(new EarlierEntry(from.get(), entry.profile()));
                    return before;
                }
                before.add(entry);
            }
            before.add(new EarlierEntry(from.get(), current));
            return before;
        }

        /// The first day of the time that its `as_of` names; empty where it names none, and so
        /// holds for all days.
        private static Optional<LocalDate> from(Node.Mapping replacing) {
            String asOf = Sources.of(replacing, replacing.place().document().source()).asOf();
            return Sources.isDate(asOf)
                    ? Optional.of(LocalDate.parse(asOf + "-01-01".substring(asOf.length() - YEAR)))
                    : Optional.empty();
        }
    }
}
