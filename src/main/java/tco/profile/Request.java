package tco.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.profile.setting.Setting;

/// What the command line asks for: a scenario by name or file, more profiles, a workload preset,
/// settings, and which options to look at.
///
/// @param options ids of options, machines, API models or plans; empty for all of the scenario
public record Request(
        Optional<String> scenario,
        List<String> profiles,
        Optional<String> workload,
        List<Setting> settings,
        List<String> options) {
    public Request {
        profiles = List.copyOf(profiles);
        settings = List.copyOf(settings);
        options = List.copyOf(options);
    }

    /// The same with one more setting, in place of any earlier one of its path, or of the figure
    /// that it takes the place of.
    public Request with(Setting setting) {
        List<Setting> others = new ArrayList<>(settings);
        others.removeIf(earlier -> setting.replaces(earlier.path()));
        others.add(setting);
        return withSettings(others);
    }

    /// The same with nothing set for a path.
    public Request without(String path) {
        List<Setting> others = new ArrayList<>(settings);
        others.removeIf(setting -> setting.path().equals(path));
        return withSettings(others);
    }

    /// The same with other settings.
    public Request withSettings(List<Setting> others) {
        return new Request(scenario, profiles, workload, others, options);
    }

    /// The same with a workload preset, or without one.
    public Request withWorkload(Optional<String> preset) {
        return new Request(scenario, profiles, preset, settings, options);
    }

    /// The same about other options; none means all of the scenario.
    public Request withOptions(List<String> ids) {
        return new Request(scenario, profiles, workload, settings, ids);
    }

    /// This request with what another says in place of its own part; profiles of both are laid over
    /// one another, and of two settings of a path the other's holds.
    public Request under(Request other) {
        List<String> files = new ArrayList<>(profiles);
        files.addAll(other.profiles);
        List<Setting> all =
                new ArrayList<>(
                        settings.stream()
                                .filter(mine -> !other.sets(mine.path()))
                                .map(Setting::earlier)
                                .toList());
        all.addAll(other.settings);
        return new Request(
                other.scenario.or(() -> scenario),
                files,
                other.workload.or(() -> workload),
                all,
                other.options.isEmpty() ? options : other.options);
    }

    private boolean sets(String path) {
        return settings.stream().anyMatch(setting -> setting.replaces(path));
    }
}
