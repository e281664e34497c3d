package tco.imports.prices;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.ProfileException;
import tco.text.Nearest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A catalogue as it was read, whole.
///
/// @param name of the file, as somebody typed it
public record CatalogueFile(String name, CatalogueKind kind, List<CatalogueEntry> entries) {
    private static final int MOST_BYTES = 64 << 20;
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    public CatalogueFile {
        entries = List.copyOf(entries);
    }

    /// Reads a catalogue; a [ProfileException] says why something is none.
    ///
    /// @param said which catalogue it is; told by its shape where nothing is said
    public static CatalogueFile read(InputStream in, String name, Optional<CatalogueKind> said)
            throws IOException {
        JsonNode root = json(in, name);
        CatalogueKind kind =
                said.or(() -> CatalogueKind.of(root))
                        .orElseThrow(() -> fault(name, "not a catalogue of prices", expected()));
        return new CatalogueFile(name, kind, kind.reader().entries(root));
    }

    /// The name without folders.
    public String fileName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static JsonNode json(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw fault(name, "more than 64 MB", "a catalogue of a few");
        }
        if (bytes.length == 0) {
            throw fault(name, "empty", expected());
        }
        if (Arrays.equals(GZIP, 0, GZIP.length, bytes, 0, Math.min(GZIP.length, bytes.length))) {
            throw fault(name, "compressed", "what gunzip makes of it");
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            String at = line > 0 ? name + ":" + line : name;
            String why = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            throw fault(at, "not whole JSON: " + Nearest.shortened(why), expected());
        }
    }

    private static String expected() {
        return "the JSON of "
                + String.join(
                        ", ", Stream.of(CatalogueKind.values()).map(CatalogueKind::key).toList());
    }

    private static ProfileException fault(String at, String problem, String expected) {
        return new ProfileException(List.of(Fault.ofFile(at, problem, expected)));
    }

    /// How many entries each provider has.
    public SortedMap<String, Integer> providers() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        entries.forEach(entry -> counts.merge(entry.provider(), 1, Integer::sum));
        return counts;
    }
}
