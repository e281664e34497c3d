package tco.profile.catalog;

import java.util.List;

/// The groups of profiles, by what their documents describe: the folders under `profiles/`.
public enum Group {
    HARDWARE("hardware"),
    PRICING("pricing"),
    PLANS("plans"),
    MODELS("models"),
    ELECTRICITY("electricity"),
    WORKLOADS("workloads"),
    SCENARIOS("scenarios");

    private final String folder;

    Group(String folder) {
        this.folder = folder;
    }

    public String folder() {
        return folder;
    }

    /// The `kind:` values of the group's documents.
    public List<String> kinds() {
        return switch (this) {
            case HARDWARE -> List.of("owned", "rented");
            case PRICING -> List.of("api");
            case PLANS -> List.of("plan");
            case MODELS -> List.of("model");
            case ELECTRICITY -> List.of("electricity");
            case WORKLOADS -> List.of("workload");
            case SCENARIOS -> List.of("scenario");
        };
    }
}
