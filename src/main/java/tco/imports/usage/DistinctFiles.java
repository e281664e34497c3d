package tco.imports.usage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tco.imports.usage.FileWalk.FoundFile;

/// Files of equal bytes are one file: a backup beside the original, a folder that was copied. That
/// settles sources whose records have no keys.
final class DistinctFiles {
    private DistinctFiles() {}

    static List<FoundFile> of(List<FoundFile> files) {
        Map<Long, List<FoundFile>> bySize = new HashMap<>();
        for (FoundFile file : files) {
            List<FoundFile> same = bySize.computeIfAbsent(file.size(), size -> new ArrayList<>(1));
            if (file.size() == 0 || same.stream().noneMatch(one -> equal(one, file))) {
                same.add(file);
            }
        }
        return bySize.values().stream().flatMap(List::stream).toList();
    }

    private static boolean equal(FoundFile one, FoundFile other) {
        try {
            return Files.mismatch(one.path(), other.path()) < 0;
        } catch (IOException unreadable) {
            return false; // told when it is read
        }
    }
}
