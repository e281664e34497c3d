package tco.profile.catalog;

import java.nio.file.Path;
import java.util.Optional;

/// Where profiles may lie on this machine: the working directory (for `tco.yaml` and relative
/// paths) and the user's own profile directory, if it exists.
public record Environment(Path workingDirectory, Optional<Path> userProfiles) {}
