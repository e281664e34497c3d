package tco.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tco.engine.PaidVolume;
import tco.engine.QualityGaps;
import tco.engine.capacity.ServingCapacity;
import tco.model.Scenario;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.catalog.Layers.Environment;

/// What the benchmarks work on: the shipped default scenario, and files as a user might keep them.
final class Inputs {
    /// The options of the default scenario.
    static final int OPTIONS = 10;

    /// 450 lines of YAML: machines, prices and a scenario.
    private static final List<String> USER_FILES =
            List.of(
                    "profiles/hardware/nvidia-datacenter.yaml",
                    "profiles/pricing/anthropic.yaml",
                    "profiles/scenarios/default.yaml");

    private Inputs() {}

    static Scenario builtIn() {
        Scenario scenario = load(List.of());
        if (scenario.options().size() != OPTIONS) {
            throw new IllegalStateException(scenario.options().size() + " options");
        }
        return scenario;
    }

    static Scenario withUserFiles() {
        return load(USER_FILES);
    }

    private static Scenario load(List<String> files) {
        Request request =
                new Request(Optional.empty(), files, Optional.empty(), List.of(), List.of());
        return Profiles.load(
                        request,
                        new Environment(
                                Path.of(""),
                                Optional.empty(),
                                LocalDate.of(2026, 11, 29),
                                new ServingCapacity(),
                                new PaidVolume(),
                                new QualityGaps()))
                .scenario();
    }
}
