package tco.profile.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The groups of profiles, by what their documents describe: the folders under `profiles/`.
public enum Group {
    HARDWARE("hardware", Role.OPTIONS),
    PRICING("pricing", Role.OPTIONS),
    PLANS("plans", Role.OPTIONS),
    MODELS("models", Role.FACTS),
    ELECTRICITY("electricity", Role.LOOKED_UP),
    CURRENCIES("currencies", Role.LOOKED_UP),
    WORKLOADS("workloads", Role.SCENARIOS),
    SCENARIOS("scenarios", Role.SCENARIOS);

    private final String folder;
    private final Role role;

    /// What a comparison does with the profiles of a group.
    private enum Role {
        /// It compares them.
        OPTIONS,
        /// It reads them for what an option names.
        FACTS,
        /// A person or a command copies figures out of them.
        LOOKED_UP,
        /// It begins with them.
        SCENARIOS
    }

    Group(String folder, Role role) {
        this.folder = folder;
        this.role = role;
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
            case CURRENCIES -> List.of("currency");
            case WORKLOADS -> List.of("workload");
            case SCENARIOS -> List.of("scenario");
        };
    }

    /// Whether a scenario compares its profiles, each under its id.
    public boolean isOption() {
        return role == Role.OPTIONS;
    }

    /// Whether `--set FOLDER.ID.KEY` changes a profile of the group, which makes it part of what a
    /// comparison used.
    public boolean canBeSet() {
        return role == Role.OPTIONS || role == Role.FACTS;
    }

    /// Whether its profiles hold figures that a command computes with as they stand.
    public boolean hasFigures() {
        return role != Role.LOOKED_UP;
    }

    /// Whether the figures of its profiles stand under the paths of a scenario (`workload.tokens`),
    /// not under the folder and an id.
    public boolean isOfScenario() {
        return role == Role.SCENARIOS;
    }

    /// The groups of which something holds, in their order.
    public static List<Group> those(Predicate<Group> holds) {
        List<Group> those = new ArrayList<>();
        for (Group group : values()) {
            if (holds.test(group)) {
                those.add(group);
            }
        }
        return List.copyOf(those);
    }

    /// The group whose folder begins a path such as `hardware.m4-max-128gb.price_usd`.
    public static Optional<Group> ofPath(String path) {
        for (Group group : values()) {
            if (path.startsWith(group.folder + ".")) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
