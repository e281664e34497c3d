package tco.cli.option;

import java.util.ArrayList;
import java.util.List;
import tco.model.Option;
import tco.model.Scenario;

/// Finds the options that a command line names, in its scenario or beside it.
public final class NamedOptions {
    /// What the arguments of a command name that compares.
    public static final String COMPARED =
            "ids of options, machines, models or plans (default: the scenario's)";

    private NamedOptions() {}

    /// The options that `asked` names, or the scenario's where it names none, and after them those
    /// of `named` that are not among them.
    public static Scenario load(Invocation in, List<String> asked, List<String> named) {
        Scenario scenario = ScenarioOptions.load(in, asked).scenario();
        List<String> ids = new ArrayList<>(ids(scenario));
        int present = ids.size();
        named.stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        return ids.size() == present ? scenario : ScenarioOptions.quietly(in, ids);
    }

    public static Option find(Scenario scenario, String id) {
        return scenario.options().stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> ids(Scenario scenario) {
        return scenario.options().stream().map(Option::id).toList();
    }
}
