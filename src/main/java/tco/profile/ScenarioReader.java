package tco.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tco.model.Assumptions;
import tco.model.Option;
import tco.model.Privacy;
import tco.model.Quality;
import tco.model.Requirements;
import tco.model.Scenario;
import tco.model.Workload;

/// Reads a scenario with everything that it refers to.
final class ScenarioReader {
    private ScenarioReader() {}

    /// @param forced the keys of terms that a flag set for every machine
    /// @param wanted ids to look at instead of the scenario's own options; empty for all of those
    static Scenario read(
            String id,
            Node.Mapping profile,
            Catalog catalog,
            Set<String> forced,
            List<Node.Scalar> wanted,
            Binding binding) {
        Fields fields = new Fields(profile, "", binding);
        fields.text("kind");
        fields.text("id");
        fields.text("description");
        Workload workload = WorkloadReader.read(orEmpty(fields, "workload"), binding);
        Assumptions assumptions = AssumptionsReader.read(orEmpty(fields, "assumptions"), binding);
        Requirements requirements =
                new Requirements(
                        fields.choice("min_quality", List.of(Quality.values()), Quality::key),
                        fields.choice("privacy", List.of(Privacy.values()), Privacy::key)
                                .orElse(Privacy.ANY));
        Resolver resolver = new Resolver(catalog, binding, assumptions, forced);
        List<Option> options =
                options(fields, chosen(fields, wanted), new OptionReader(resolver, workload));
        List<String> notes = fields.notes();
        fields.close();
        return new Scenario(
                id,
                OptionReader.nameOf(profile, id),
                workload,
                assumptions,
                requirements,
                options,
                binding.figures().figures(),
                notes);
    }

    private static Node.Mapping orEmpty(Fields fields, String key) {
        return fields.mapping(key).orElseGet(() -> new Node.Mapping(Map.of(), fields.place()));
    }

    private static List<Node> chosen(Fields fields, List<Node.Scalar> wanted) {
        List<Node> all = fields.list("options");
        if (wanted.isEmpty()) {
            if (all.isEmpty()) {
                fields.missing("options", "a list of options to compare");
            }
            return all;
        }
        Map<String, Node> byId = new LinkedHashMap<>();
        all.forEach(node -> OptionReader.idOf(node).ifPresent(id -> byId.putIfAbsent(id, node)));
        List<Node> chosen = new ArrayList<>();
        wanted.forEach(id -> chosen.add(byId.getOrDefault(id.text(), id)));
        return chosen;
    }

    private static List<Option> options(Fields fields, List<Node> nodes, OptionReader reader) {
        List<Option> options = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            Optional<Option> option = reader.read(node);
            if (option.isPresent()) {
                if (!ids.add(option.get().id())) {
                    fields.fault(
                            node,
                            "options",
                            "duplicate id " + option.get().id(),
                            "each option once, or with an id of its own");
                }
                options.add(option.get());
            }
        }
        return options;
    }
}
