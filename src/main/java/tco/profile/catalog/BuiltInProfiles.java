package tco.profile.catalog;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tco.profile.yaml.Node;

/// The shipped profiles, packed at build time from the YAML under `profiles/` (see [ProfilePacker])
/// so that a start reads an index and only the profiles that are asked for.
public final class BuiltInProfiles {
    private final byte[] packed;
    private final int profiles;
    private final String newestPrice;
    private final Map<Group, Map<String, Integer>> places = new EnumMap<>(Group.class);

    private BuiltInProfiles(byte[] packed) {
        this.packed = packed;
        PackedReader in = new PackedReader(packed, 0);
        int index = in.number();
        profiles = in.at() + index;
        newestPrice = in.text();
        for (Group group : Group.values()) {
            Map<String, Integer> ids = new HashMap<>();
            for (int left = in.number(); left > 0; left--) {
                ids.put(in.text(), in.number());
            }
            places.put(group, ids);
        }
    }

    /// Opens the profiles that this build carries.
    public static BuiltInProfiles open() {
        return new BuiltInProfiles(PackedProfiles.text().getBytes(StandardCharsets.ISO_8859_1));
    }

    /// The date of the newest price, as its profile writes it.
    public String newestPrice() {
        return newestPrice;
    }

    /// The ids of a group's profiles, in no order.
    public Set<String> ids(Group group) {
        return Objects.requireNonNull(places.get(group)).keySet();
    }

    public Optional<Node.Mapping> find(Group group, String id) {
        return Optional.ofNullable(Objects.requireNonNull(places.get(group)).get(id))
                .map(place -> new PackedReader(packed, profiles + place).profile());
    }
}
