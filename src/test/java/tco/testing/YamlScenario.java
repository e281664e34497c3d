package tco.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.Option;
import tco.model.Scenario;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.setting.Setting;

/// Scenarios for tests, from the text of profiles or from the shipped ones.
public final class YamlScenario {
    private YamlScenario() {}

    /// The scenario `test` in documents that are written as in a profile file.
    public static Scenario of(String yaml) {
        try {
            Path directory = Files.createTempDirectory("tco-test");
            Path file = Files.writeString(directory.resolve("test.yaml"), yaml);
            try {
                return load(Optional.of("test"), List.of(file.toString()), List.of(), directory);
            } finally {
                Files.delete(file);
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A shipped scenario with settings such as `workload.tokens=50M`.
    public static Scenario shipped(String name, String... settings) {
        List<Setting> all = new ArrayList<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            all.add(
                    new Setting(
                            "--set", setting.substring(0, equals), setting.substring(equals + 1)));
        }
        return load(Optional.of(name), List.of(), all, Path.of("."));
    }

    private static Scenario load(
            Optional<String> scenario,
            List<String> profiles,
            List<Setting> settings,
            Path directory) {
        Request request = new Request(scenario, profiles, Optional.empty(), settings, List.of());
        return Profiles.load(request, Environments.at(directory)).scenario();
    }

    public static Option option(Scenario scenario, String id) {
        return scenario.options().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
    }
}
