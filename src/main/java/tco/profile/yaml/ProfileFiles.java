package tco.profile.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tco.model.Origin.Layer;
import tco.profile.yaml.Faults.Fault;

/// Finds and reads profile files on disk: one file, or every `.yaml` below a directory in the order
/// of their names. Links are followed.
public final class ProfileFiles {
    static final long MOST_BYTES = 10_000_000;
    private static final int MOST_FOLDERS_DEEP = 5;

    private ProfileFiles() {}

    /// The documents of a file or directory that the user named; it must exist.
    public static List<Node.Mapping> read(Path path, String name, Layer layer, Faults faults) {
        if (!Files.isDirectory(path)) {
            return readFile(path, name, layer, faults);
        }
        List<Node.Mapping> documents = new ArrayList<>();
        for (Path file : yamlFiles(path, name, faults)) {
            String below = Path.of(name).resolve(path.relativize(file)).toString();
            documents.addAll(readFile(file, below, layer, faults));
        }
        return documents;
    }

    private static List<Path> yamlFiles(Path directory, String name, Faults faults) {
        try (Stream<Path> files =
                Files.walk(directory, MOST_FOLDERS_DEEP, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(ProfileFiles::isYaml).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            faults.add(
                    e.getCause() instanceof FileSystemLoopException
                            ? Fault.ofFile(
                                    name,
                                    "a link in it leads back to it",
                                    "directories without such a link")
                            : Fault.ofFile(name, "cannot be read", "a readable directory"));
            return List.of();
        }
    }

    /// Whether a name is a profile's. A link that leads nowhere is one too, and is told when read.
    private static boolean isYaml(Path file) {
        String name = String.valueOf(file.getFileName());
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && !Files.isDirectory(file);
    }

    private static List<Node.Mapping> readFile(Path file, String name, Layer layer, Faults faults) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            if (!found.isRegularFile()) {
                faults.add(Fault.ofFile(name, "not a file", "a YAML file or a directory of them"));
                return List.of();
            }
            if (found.size() > MOST_BYTES) {
                faults.add(
                        Fault.ofFile(
                                name,
                                found.size() / 1_000_000 + " MB is too large",
                                MOST_BYTES / 1_000_000 + " MB at most"));
                return List.of();
            }
            Faults own = new Faults();
            List<Node.Mapping> documents =
                    YamlReader.read(Files.readString(file), layer, name, own);
            faults.addAll(own);
            return documents;
        } catch (CharacterCodingException e) {
            faults.add(Fault.ofFile(name, "not UTF-8 text", "a YAML file in UTF-8"));
        } catch (NoSuchFileException e) {
            faults.add(Fault.ofFile(name, "no such file", "a YAML file or a directory of them"));
        } catch (AccessDeniedException e) {
            faults.add(Fault.ofFile(name, "permission denied", "a readable file"));
        } catch (IOException e) {
            faults.add(Fault.ofFile(name, "cannot be read", "a readable file"));
        }
        return List.of();
    }
}
