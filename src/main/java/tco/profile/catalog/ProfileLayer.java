package tco.profile.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tco.profile.yaml.Node;

/// The profiles that one layer of configuration wrote, by group and id.
public final class ProfileLayer {
    /// No EnumMap, for the reason that [BuiltInProfiles] gives.
    private final Map<Group, Map<String, Node.Mapping>> profiles = new TreeMap<>();

    public ProfileLayer() {
        for (Group group : Group.values()) {
            profiles.put(group, new LinkedHashMap<>());
        }
    }

    public Optional<Node.Mapping> find(Group group, String id) {
        return Optional.ofNullable(ids(group).get(id));
    }

    /// Adds a profile; false if this layer has one of that id already.
    boolean add(Group group, String id, Node.Mapping profile) {
        return ids(group).putIfAbsent(id, profile) == null;
    }

    /// Lays keys over a profile, whether or not this layer has it already.
    public void lay(Group group, String id, Node.Mapping over) {
        ids(group).put(id, over);
    }

    public Set<String> idsOf(Group group) {
        return ids(group).keySet();
    }

    private Map<String, Node.Mapping> ids(Group group) {
        return Objects.requireNonNull(profiles.get(group));
    }
}
