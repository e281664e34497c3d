package tco.profile.catalog;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tco.profile.yaml.Node;

/// The shipped profiles, packed at build time from the YAML under `profiles/` (see [ProfilePacker])
/// so that a start reads an index and only the profiles that are asked for.
public final class BuiltInProfiles {
    private final byte[] packed;
    private final int profiles;
    private final String newestPrice;

    /// No EnumMap, which finds the constants by reflection: that takes longer than opening.
    private final Map<Group, Shelf> shelves = new TreeMap<>();

    /// Where the places of a group's profiles stand, which are in the order of their ids.
    private record Shelf(int start, int size) {}

    /// Packed when it is first asked for: a process without packed profiles reads the YAML once.
    private static final class OnClassPath {
        static final String PACKED = ProfilePacker.packClassPath();
    }

    private BuiltInProfiles(byte[] packed) {
        this.packed = packed;
        PackedFormat.Reader in = new PackedFormat.Reader(packed, 0);
        int index = in.number();
        profiles = in.at() + index;
        newestPrice = in.text();
        for (Group group : Group.values()) {
            int size = in.number();
            shelves.put(group, new Shelf(in.at(), size));
            in.skipPlaces(size);
        }
    }

    /// Opens the packed profiles of this build, or the YAML on the class path where none are
    /// packed.
    public static BuiltInProfiles open() {
        String packed = PackedProfiles.text();
        return of(packed.isEmpty() ? OnClassPath.PACKED : packed);
    }

    static BuiltInProfiles of(String packed) {
        return new BuiltInProfiles(packed.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// The date of the newest price, as its profile writes it.
    public String newestPrice() {
        return newestPrice;
    }

    /// The ids of a group's profiles, in no order.
    public Set<String> ids(Group group) {
        Shelf shelf = shelf(group);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < shelf.size(); i++) {
            ids.add(at(shelf, i).text());
        }
        return ids;
    }

    public boolean has(Group group, String id) {
        return search(group, id).isPresent();
    }

    public Optional<Node.Mapping> find(Group group, String id) {
        return search(group, id).map(PackedFormat.Reader::profile);
    }

    /// Where the profile of an id begins, behind that id.
    private Optional<PackedFormat.Reader> search(Group group, String id) {
        Shelf shelf = shelf(group);
        int low = 0;
        int high = shelf.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            PackedFormat.Reader found = at(shelf, middle);
            int order = found.text().compareTo(id);
            if (order == 0) {
                return Optional.of(found);
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    private Shelf shelf(Group group) {
        return Objects.requireNonNull(shelves.get(group));
    }

    private PackedFormat.Reader at(Shelf shelf, int number) {
        int place = shelf.start() + number * PackedFormat.PLACE_DIGITS;
        return new PackedFormat.Reader(
                packed, profiles + new PackedFormat.Reader(packed, place).place());
    }
}
