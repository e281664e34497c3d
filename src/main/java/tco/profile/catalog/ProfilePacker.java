package tco.profile.catalog;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import tco.model.Origin.Layer;
import tco.profile.yaml.Document;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Node;
import tco.profile.yaml.Sources;
import tco.profile.yaml.YamlReader;

/// Packs the shipped YAML into the form that [BuiltInProfiles] reads; the build runs it after
/// compiling. The YAML stays the only source.
final class ProfilePacker {
    static final byte SCALAR = 0;
    static final byte SEQUENCE = 1;
    static final byte MAPPING = 2;

    private ProfilePacker() {}

    /// Packs a directory of profiles into a file.
    public static void main(String[] args) throws IOException {
        Path profiles = Path.of(args[0]);
        Path packed = Path.of(args[1]);
        Files.createDirectories(Objects.requireNonNull(packed.getParent()));
        Files.write(packed, pack(profiles));
    }

    /// The packed form of all YAML files below a directory; a fault in them fails the build.
    static byte[] pack(Path profiles) throws IOException {
        Faults faults = new Faults();
        Layered layer = new Layered();
        DocumentSorter sorter = new DocumentSorter(layer, faults);
        try (Stream<Path> files = Files.walk(profiles)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                String name = "profiles/" + profiles.relativize(file).toString().replace('\\', '/');
                sorter.sort(YamlReader.read(Files.readString(file), Layer.BUILT_IN, name, faults));
            }
        }
        faults.orThrow();
        return pack(layer);
    }

    private static byte[] pack(Layered layer) throws IOException {
        Map<Group, Map<String, byte[]>> bodies = new TreeMap<>();
        int indexBytes = utfBytes(newestPrice(layer));
        for (Group group : Group.values()) {
            Map<String, byte[]> ids = new TreeMap<>();
            for (String id : layer.idsOf(group)) {
                ids.put(id, body(layer.find(group, id).orElseThrow()));
                indexBytes += utfBytes(id) + Integer.BYTES;
            }
            bodies.put(group, ids);
            indexBytes += Integer.BYTES;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(newestPrice(layer));
        int offset = indexBytes;
        for (Map<String, byte[]> ids : bodies.values()) {
            out.writeInt(ids.size());
            for (Map.Entry<String, byte[]> entry : ids.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(offset);
                offset += entry.getValue().length;
            }
        }
        for (Map<String, byte[]> ids : bodies.values()) {
            for (byte[] body : ids.values()) {
                out.write(body);
            }
        }
        return bytes.toByteArray();
    }

    private static int utfBytes(String text) throws IOException {
        DataOutputStream out = new DataOutputStream(new ByteArrayOutputStream());
        out.writeUTF(text);
        return out.size();
    }

    private static String newestPrice(Layered layer) {
        String newest = "";
        for (String id : layer.idsOf(Group.PRICING)) {
            Node.Mapping model = layer.find(Group.PRICING, id).orElseThrow();
            String asOf = Sources.of(model, model.place().document().source()).asOf();
            newest = asOf.compareTo(newest) > 0 ? asOf : newest;
        }
        return newest;
    }

    private static byte[] body(Node.Mapping profile) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Document document = profile.place().document();
        out.writeUTF(document.file());
        out.writeUTF(document.source().text());
        out.writeUTF(document.source().asOf());
        out.writeBoolean(document.source().estimate());
        write(profile, out);
        return bytes.toByteArray();
    }

    private static void write(Node node, DataOutputStream out) throws IOException {
        switch (node) {
            case Node.Scalar scalar -> {
                head(SCALAR, scalar, out);
                out.writeUTF(scalar.text());
                out.writeBoolean(scalar.plainNumber());
            }
            case Node.Sequence sequence -> list(sequence.items(), sequence, out);
            case Node.Mapping mapping -> {
                head(MAPPING, mapping, out);
                out.writeInt(mapping.entries().size());
                for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
                    out.writeUTF(entry.getKey());
                    write(entry.getValue(), out);
                }
            }
        }
    }

    private static void list(List<Node> items, Node sequence, DataOutputStream out)
            throws IOException {
        head(SEQUENCE, sequence, out);
        out.writeInt(items.size());
        for (Node item : items) {
            write(item, out);
        }
    }

    private static void head(byte kind, Node node, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        out.writeInt(node.place().line());
    }
}
