package tco.profile.catalog;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tco.model.Origin.Layer;
import tco.model.Source;
import tco.profile.yaml.Document;
import tco.profile.yaml.Node;
import tco.profile.yaml.Place;

/// The shipped profiles, packed at build time from the YAML under `profiles/` (see [ProfilePacker])
/// so that a start reads an index and only the profiles that are asked for.
public final class BuiltInProfiles {
    static final String RESOURCE = "packed.bin";

    private final byte[] packed;
    private final String newestPrice;
    private final Map<Group, Map<String, Integer>> offsets = new EnumMap<>(Group.class);

    private BuiltInProfiles(byte[] packed) throws IOException {
        this.packed = packed;
        DataInputStream in = at(0);
        newestPrice = in.readUTF();
        for (Group group : Group.values()) {
            Map<String, Integer> ids = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String id = in.readUTF();
                ids.put(id, in.readInt());
            }
            offsets.put(group, ids);
        }
    }

    /// Opens the profiles that this build carries.
    public static BuiltInProfiles open() {
        try (InputStream in = BuiltInProfiles.class.getResourceAsStream(RESOURCE)) {
            return new BuiltInProfiles(Objects.requireNonNull(in, RESOURCE).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The date of the newest price, as its profile writes it.
    public String newestPrice() {
        return newestPrice;
    }

    /// The ids of a group's profiles, in no order.
    public Set<String> ids(Group group) {
        return Objects.requireNonNull(offsets.get(group)).keySet();
    }

    public Optional<Node.Mapping> find(Group group, String id) {
        Integer offset = Objects.requireNonNull(offsets.get(group)).get(id);
        if (offset == null) {
            return Optional.empty();
        }
        try {
            DataInputStream in = at(offset);
            Document document = new Document(Layer.BUILT_IN, in.readUTF());
            document.describe(new Source(in.readUTF(), in.readUTF(), in.readBoolean()));
            return Optional.of((Node.Mapping) node(in, document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataInputStream at(int offset) {
        return new DataInputStream(
                new ByteArrayInputStream(packed, offset, packed.length - offset));
    }

    private static Node node(DataInputStream in, Document document) throws IOException {
        byte kind = in.readByte();
        Place place = new Place(document, in.readInt());
        return switch (kind) {
            case ProfilePacker.SCALAR -> new Node.Scalar(in.readUTF(), in.readBoolean(), place);
            case ProfilePacker.SEQUENCE -> {
                int size = in.readInt();
                List<Node> items = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    items.add(node(in, document));
                }
                yield new Node.Sequence(items, place);
            }
            case ProfilePacker.MAPPING -> {
                int size = in.readInt();
                Map<String, Node> entries = new LinkedHashMap<>(size * 2);
                for (int i = 0; i < size; i++) {
                    entries.put(in.readUTF(), node(in, document));
                }
                yield new Node.Mapping(entries, place);
            }
            default -> throw new IOException("not a packed profile");
        };
    }
}
