package tco.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /// The same with one more setting, in place of any earlier one of its path.
    public Request with(Setting setting) {
        List<Setting> others = new ArrayList<>(without(setting.path()).settings);
        others.add(setting);
        return withSettings(others);
    }

    /// The same with nothing set for a path.
    public Request without(String path) {
        return withSettings(
                settings.stream().filter(setting -> !setting.path().equals(path)).toList());
    }

    private Request withSettings(List<Setting> others) {
        return new Request(scenario, profiles, workload, others, options);
    }
}
