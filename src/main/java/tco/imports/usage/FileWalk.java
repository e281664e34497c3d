package tco.imports.usage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32C;
import tco.imports.usage.FileWalk.FoundFile;

/// The files below folders, hidden ones too. Links are followed, and every real file and folder is
/// met once, so that loops end and a file with two names counts once.
final class FileWalk {
    private static final int BEGINNING = 4096;

    private final Set<Object> met = new HashSet<>();
    private final List<FoundFile> files = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    /// A file as it was when it was found.
    ///
    /// @param shown as a person knows it
    record FoundFile(Path path, String shown, long size, long changedMicros) {}

    /// A file or folder that cannot be read, and why.
    record Unreadable(String shown, IOException why, boolean named) {}

    /// Adds what a path holds: a file, or all below a folder.
    void add(Path path, String shown, Predicate<Path> wanted) {
        walk(path, shown, wanted, true);
    }

    /// Adds the files that a pattern such as `logs/**/*.jsonl` names.
    ///
    /// @return whether there are any
    boolean addMatching(Path directory, String pattern) {
        int star = firstSpecial(pattern);
        int slash = pattern.lastIndexOf('/', star);
        String base = slash < 0 ? "" : pattern.substring(0, slash + 1);
        Path root = directory.resolve(base);
        List<PathMatcher> matchers = new ArrayList<>();
        for (String each : List.of(pattern, pattern.replace("**/", ""))) {
            matchers.add(
                    FileSystems.getDefault()
                            .getPathMatcher("glob:" + each.substring(base.length())));
        }
        int before = files.size();
        if (Files.isDirectory(root)) {
            walk(
                    root,
                    base.isEmpty() ? "." : base.substring(0, base.length() - 1),
                    file -> matchers.stream().anyMatch(one -> one.matches(root.relativize(file))),
                    false);
        }
        return files.size() > before;
    }

    static boolean isPattern(String text) {
        return firstSpecial(text) < text.length();
    }

    private static int firstSpecial(String text) {
        int at = 0;
        while (at < text.length() && "*?[{".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    List<FoundFile> files() {
        return files;
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }

    private void walk(Path path, String shown, Predicate<Path> wanted, boolean named) {
        try {
            BasicFileAttributes about = Files.readAttributes(path, BasicFileAttributes.class);
            if (about.isDirectory()) {
                if (met.add(key(path, about))) {
                    folder(path, shown, wanted);
                }
            } else if (about.isRegularFile() && wanted.test(path) && met.add(key(path, about))) {
                files.add(
                        new FoundFile(
                                path,
                                shown,
                                about.size(),
                                about.lastModifiedTime().toMillis() * 1000));
            }
        } catch (NoSuchFileException gone) {
            if (named) {
                unreadable.add(new Unreadable(shown, gone, true));
            }
        } catch (IOException failed) {
            unreadable.add(new Unreadable(shown, failed, named));
        }
    }

    private static Object key(Path path, BasicFileAttributes about) throws IOException {
        Object key = about.fileKey();
        return key == null ? path.toRealPath() : key;
    }

    private void folder(Path path, String shown, Predicate<Path> wanted) throws IOException {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            entries.forEach(inside::add);
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        inside.sort(null);
        for (Path one : inside) {
            walk(one, shown + "/" + one.getFileName(), wanted, false);
        }
    }

    /// Files of equal bytes are one file: a backup beside the original, a folder that was copied.
    /// That settles sources whose records have no keys.
    List<FoundFile> distinctFiles() {
        Map<Long, List<FoundFile>> bySize = new HashMap<>();
        for (FoundFile file : files) {
            bySize.computeIfAbsent(file.size(), size -> new ArrayList<>(1)).add(file);
        }
        List<FoundFile> distinct = new ArrayList<>();
        bySize.forEach((size, same) ->
                distinct.addAll(size == 0 || same.size() == 1 ? same : ofOneSize(same)));
        return distinct;
    }

    /// Only files that begin alike are held against each other: an agent that writes a file a
    /// message has thousands of one size.
    private static List<FoundFile> ofOneSize(List<FoundFile> files) {
        Map<Long, List<FoundFile>> byBeginning = new LinkedHashMap<>();
        for (FoundFile file : files) {
            List<FoundFile> alike =
                    byBeginning.computeIfAbsent(beginning(file), sum -> new ArrayList<>(1));
            if (alike.stream().noneMatch(one -> equal(one, file))) {
                alike.add(file);
            }
        }
        return byBeginning.values().stream().flatMap(List::stream).toList();
    }

    private static long beginning(FoundFile file) {
        CRC32C sum = new CRC32C();
        try (InputStream bytes = Files.newInputStream(file.path())) {
            sum.update(bytes.readNBytes(BEGINNING));
            return sum.getValue();
        } catch (IOException unreadable) {
            return -1; // told when it is read
        }
    }

    private static boolean equal(FoundFile one, FoundFile other) {
        try {
            return Files.mismatch(one.path(), other.path()) < 0;
        } catch (IOException unreadable) {
            return false; // told when it is read
        }
    }
}
