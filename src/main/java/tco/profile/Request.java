package tco.profile;

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
        List<String> options) {}
