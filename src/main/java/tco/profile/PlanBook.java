package tco.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tco.model.Origin.Layer;
import tco.model.Plan;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.catalog.Layers;
import tco.profile.catalog.Layers.Environment;
import tco.profile.read.AssumptionsReader;
import tco.profile.read.PlanReader;
import tco.profile.read.ReadContext;
import tco.profile.read.Resolver;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;

/// Plans by id, all layers of profiles applied.
public final class PlanBook {
    private PlanBook() {}

    /// A plan with its limits that open anew, if it states them.
    public record Entry(String id, Plan plan, List<Plan.Window> windows) {
        public Entry {
            windows = List.copyOf(windows);
        }
    }

    /// The plans that are asked for, in their order; an unknown one is a fault.
    public static List<Entry> open(
            Environment environment, List<String> profiles, List<String> asked) {
        Faults faults = new Faults();
        Catalog catalog = Layers.open(environment, profiles, faults);
        faults.orThrow();
        ReadContext context = ReadContext.of(faults, environment.capacity(), environment.today());
        Place place = new Place(new Document(Layer.COMMAND_LINE, ""), 0);
        Node.Mapping nothing = new Node.Mapping(Map.of(), place);
        Resolver resolver =
                new Resolver(catalog, context, AssumptionsReader.read(nothing, context), Set.of());
        List<Entry> plans = new ArrayList<>();
        for (String id : asked) {
            Optional<Node.Mapping> profile = catalog.find(Group.PLANS, id);
            if (profile.isPresent()) {
                PlanReader.Read read = PlanReader.read(id, profile.get(), resolver);
                plans.add(new Entry(id, read.plan(), read.windows()));
            }
        }
        faults.orThrow();
        return plans;
    }

    /// The ids there are.
    public static List<String> ids(Environment environment, List<String> profiles) {
        Faults faults = new Faults();
        List<String> ids = List.copyOf(Layers.open(environment, profiles, faults).ids(Group.PLANS));
        faults.orThrow();
        return ids;
    }
}
