package tco.profile.catalog;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tco.model.CapacityModel;
import tco.model.EqualQuality.QualityPricing;
import tco.model.Origin.Layer;
import tco.model.SpendSolver;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.ProfileException;

/// The layers of configuration below the scenario: built-in, the user's, the project's `tco.yaml`,
/// and what `--profiles` names.
public final class Layers {
    private static final String PROJECT_FILE = "tco.yaml";

    private Layers() {}

    public static Catalog open(Environment environment, List<String> named, Faults faults) {
        Catalog catalog = new Catalog(BuiltInProfiles.open(), environment.today(), faults);
        environment
                .userProfiles()
                .filter(Layers::isThere)
                .ifPresent(user -> catalog.addFiles(user, Layer.USER, user.toString()));
        Path project = environment.workingDirectory().resolve(PROJECT_FILE);
        if (isThere(project)) {
            catalog.addFiles(project, Layer.PROJECT, PROJECT_FILE);
        }
        named.forEach(path -> add(catalog, environment, path));
        return catalog;
    }

    /// A link that leads nowhere is there, and is told when it is read.
    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /// Adds what `--profiles` names as the next layer.
    public static ProfileLayer add(Catalog catalog, Environment environment, String path) {
        return catalog.addFiles(
                resolve(environment.workingDirectory(), path), Layer.PROFILES, path);
    }

    /// A path as the user meant it: relative to the working directory.
    public static Path resolve(Path directory, String path) {
        try {
            return directory.resolve(path);
        } catch (InvalidPathException e) {
            throw new ProfileException(
                    List.of(Fault.ofUsage(path, "not a path", "a file or directory")));
        }
    }

    /// What a reading of profiles takes from outside: where they may lie on this machine, the day,
    /// who estimates the speeds that they leave out, who finds the volume behind a bill, and who
    /// knows what a lack of quality costs.
    ///
    /// @param workingDirectory for `tco.yaml` and relative paths
    /// @param userProfiles the user's own profile directory, which may not exist
    /// @param today on which they are read, since no figure can have been looked at later
    public record Environment(
            Path workingDirectory,
            Optional<Path> userProfiles,
            LocalDate today,
            CapacityModel capacity,
            SpendSolver spending,
            QualityPricing quality) {}
}
