package tco.profile.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tco.model.Origin.Layer;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Node;
import tco.profile.yaml.Sources;
import tco.profile.yaml.YamlReader;

/// Packs the shipped YAML into the form that [BuiltInProfiles] reads; the build runs it after
/// compiling. The YAML stays the only source.
public final class ProfilePacker {
    private ProfilePacker() {}

    /// Packs a directory of profiles into a file in Latin-1.
    public static void main(String[] args) throws IOException {
        Path profiles = Path.of(args[0]);
        Path packed = Path.of(args[1]);
        Files.createDirectories(Objects.requireNonNull(packed.getParent()));
        Files.writeString(packed, pack(profiles), StandardCharsets.ISO_8859_1);
    }

    /// The packed form of the YAML that lies as a folder `profiles` on the class path.
    static String packClassPath() {
        URL profiles = ProfilePacker.class.getResource("/profiles");
        if (profiles == null || !profiles.getProtocol().equals("file")) {
            throw new IllegalStateException(
                    "no packed profiles, and no folder 'profiles' on the class path");
        }
        try {
            return pack(Path.of(profiles.toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The packed form of all YAML files below a directory; a fault in them fails the build.
    static String pack(Path profiles) throws IOException {
        Faults faults = new Faults();
        ProfileLayer layer = new ProfileLayer();
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

    /// The date of the newest price; for each group the places of its profiles in the order of
    /// their ids; and the profiles, each after its id.
    private static String pack(ProfileLayer layer) {
        PackedFormat.Writer index = new PackedFormat.Writer();
        PackedFormat.Writer profiles = new PackedFormat.Writer();
        index.text(newestPrice(layer));
        for (Group group : Group.values()) {
            List<String> ids = layer.idsOf(group).stream().sorted().toList();
            index.number(ids.size());
            for (String id : ids) {
                index.place(profiles.length());
                profiles.text(id);
                profiles.profile(layer.find(group, id).orElseThrow());
            }
        }
        PackedFormat.Writer whole = new PackedFormat.Writer();
        whole.number(index.length());
        return whole.packed() + index.packed() + profiles.packed();
    }

    private static String newestPrice(ProfileLayer layer) {
        String newest = "";
        for (String id : layer.idsOf(Group.PRICING)) {
            Node.Mapping model = layer.find(Group.PRICING, id).orElseThrow();
            String asOf = Sources.of(model, model.place().document().source()).asOf();
            newest = asOf.compareTo(newest) > 0 ? asOf : newest;
        }
        return newest;
    }
}
