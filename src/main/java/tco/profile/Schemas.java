package tco.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The JSON Schemas of profiles, for editors.
public final class Schemas {
    /// The names of the schemas, one for each sort of document.
    public static final List<String> NAMES =
            List.of(
                    "hardware",
                    "pricing",
                    "plan",
                    "model",
                    "electricity",
                    "currency",
                    "workload",
                    "scenario");

    private Schemas() {}

    /// The text of a schema; empty for an unknown name.
    public static Optional<String> find(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        String resource = "/profiles/schema/" + name + ".schema.json";
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
