package tco.imports.usage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.SourceReader;

/// Which keys are decoded of the files of each source, and of a file whose source is not known yet:
/// put together once for all threads.
final class WantedKeys {
    private final Map<SourceReader<?>, Wanted> ofReaders = new LinkedHashMap<>();
    private final Wanted ofAny;

    /// @param projects whether the names of projects are decoded
    WantedKeys(List<SourceReader<?>> readers, boolean projects) {
        for (SourceReader<?> reader : readers) {
            Wanted keys = reader.wanted();
            ofReaders.put(reader, projects ? keys.and(reader.projectKeys()) : keys);
        }
        ofAny = Wanted.all(ofReaders.values());
    }

    Wanted of(SourceReader<?> reader) {
        return Objects.requireNonNull(ofReaders.get(reader));
    }

    Wanted ofAny() {
        return ofAny;
    }
}
