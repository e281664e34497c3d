package tco.profile;

import java.util.List;

/// The groups of profiles, by what their documents describe: the folders under `profiles/`.
public enum Group {
    HARDWARE("hardware", List.of("owned", "rented")),
    PRICING("pricing", List.of("api")),
    PLANS("plans", List.of("plan")),
    MODELS("models", List.of("model")),
    WORKLOADS("workloads", List.of("workload")),
    SCENARIOS("scenarios", List.of("scenario"));

    private final String folder;
    private final List<String> kinds;

    Group(String folder, List<String> kinds) {
        this.folder = folder;
        this.kinds = kinds;
    }

    public String folder() {
        return folder;
    }

    /// The `kind:` values of the group's documents.
    public List<String> kinds() {
        return kinds;
    }
}
