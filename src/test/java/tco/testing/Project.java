package tco.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.PaidVolume;
import tco.engine.QualityGaps;
import tco.engine.capacity.ServingCapacity;
import tco.profile.Profiles;
import tco.profile.Profiles.Loaded;
import tco.profile.Request;
import tco.profile.catalog.Layers.Environment;
import tco.profile.setting.Setting;
import tco.render.Rendering;

/// A working directory of its own in which a test writes profiles and asks for a scenario.
public final class Project {
    private final Path directory;
    private final List<String> profiles = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private Optional<String> scenario = Optional.empty();
    private Optional<String> workload = Optional.empty();
    private Optional<Path> userProfiles = Optional.empty();

    private Project(Path directory) {
        this.directory = directory;
    }

    public static Project in(Path directory) {
        return new Project(directory);
    }

    public Path directory() {
        return directory;
    }

    /// Writes a file below the directory.
    public Project file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Project file(String name, byte[] bytes) {
        try {
            Path file = directory.resolve(name);
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Project scenario(String nameOrFile) {
        scenario = Optional.of(nameOrFile);
        return this;
    }

    public Project profiles(String path) {
        profiles.add(path);
        return this;
    }

    public Project userProfiles(String path) {
        userProfiles = Optional.of(directory.resolve(path));
        return this;
    }

    public Project workload(String preset) {
        workload = Optional.of(preset);
        return this;
    }

    public Project options(String... ids) {
        options.addAll(List.of(ids));
        return this;
    }

    /// `--set PATH=VALUE`.
    public Project set(String path, String value) {
        return flag("--set", path, value);
    }

    /// A flag that stands for a path.
    public Project flag(String label, String path, String value) {
        settings.add(new Setting(label, path, value));
        return this;
    }

    public Loaded load() {
        return Profiles.load(
                new Request(scenario, profiles, workload, settings, options), environment());
    }

    public Environment environment() {
        return new Environment(
                directory,
                userProfiles,
                Rendering.TODAY,
                new ServingCapacity(),
                new PaidVolume(),
                new QualityGaps());
    }

    /// A scenario in one text, loaded from a file of it.
    public static Loaded load(Path directory, String text) {
        return in(directory).file("scenario.yaml", text).scenario("scenario.yaml").load();
    }
}
