package tco.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tco.model.CapacityModel;
import tco.model.FigureKind;
import tco.model.Origin.Layer;
import tco.model.WorkTime;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.catalog.Overlay;
import tco.profile.catalog.ProfileLayer;
import tco.profile.read.ApiReader;
import tco.profile.read.AssumptionsReader;
import tco.profile.read.CurrencyReader;
import tco.profile.read.ElectricityReader;
import tco.profile.read.Fields;
import tco.profile.read.MachineReader;
import tco.profile.read.MachineReader.MachineUse;
import tco.profile.read.MachineReader.Served;
import tco.profile.read.ModelFacts;
import tco.profile.read.PlanReader;
import tco.profile.read.ReadContext;
import tco.profile.read.Resolver;
import tco.profile.read.Resolver.ReadOnce;
import tco.profile.read.ScenarioReader;
import tco.profile.read.ScenarioReader.LayeredScenario;
import tco.profile.read.WorkloadReader;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;
import tco.profile.yaml.Sources;
import tco.text.Nearest;

/// Reads every profile that the user's layers wrote, used or not, so that all their faults are told
/// at once.
final class ProfileChecks {
    private final Catalog catalog;
    private final Faults faults;
    private final CapacityModel capacity;
    private final LocalDate today;
    private final ReadOnce once = new ReadOnce();
    private final List<String> warnings = new ArrayList<>();

    ProfileChecks(Catalog catalog, Faults faults, CapacityModel capacity, LocalDate today) {
        this.catalog = catalog;
        this.faults = faults;
        this.capacity = capacity;
        this.today = today;
    }

    List<String> warnings() {
        return warnings;
    }

    /// Checks what the layers over the built-in profiles say.
    void checkLayers() {
        for (ProfileLayer layer : catalog.layers()) {
            for (Group group : Group.values()) {
                for (String id : layer.idsOf(group)) {
                    check(group, id);
                }
            }
        }
    }

    void check(Group group, String id) {
        check(group, id, ReadContext.of(faults, capacity, today));
    }

    /// Reads a profile, and leaves its figures in the context, save those that it shares with a
    /// profile checked before.
    void check(Group group, String id, ReadContext context) {
        Node.Mapping profile = catalog.find(group, id).orElseThrow();
        checkUnique(group, id, profile);
        try {
            switch (group) {
                case HARDWARE -> {
                    MachineReader.read(profile, MachineUse.whole(id), resolver(profile, context));
                    warnAboutModels(id, profile);
                }
                case PRICING -> {
                    ApiReader.read(id, catalog, context);
                    checkEarlier(id, context.faults());
                    checkAliases(id, profile);
                }
                case PLANS -> PlanReader.read(id, profile, resolver(profile, context));
                case MODELS ->
                        once.model(id, () -> Optional.of(ModelFacts.read(id, profile, context)));
                case ELECTRICITY -> ElectricityReader.read(id, profile, context);
                case CURRENCIES -> CurrencyReader.read(id, profile, context);
                case WORKLOADS -> workload(id, profile, context);
                case SCENARIOS -> scenario(id, profile, context);
            }
        } catch (Resolver.UnresolvedException _) {
            return;
        }
    }

    /// What a machine holds and serves.
    Served served(String id, ReadContext context) {
        Node.Mapping profile = catalog.find(Group.HARDWARE, id).orElseThrow();
        return MachineReader.served(profile, id, resolver(profile, context));
    }

    private Resolver resolver(Node.Mapping profile, ReadContext context) {
        Node.Mapping nothing = new Node.Mapping(Map.of(), profile.place());
        return new Resolver(
                catalog,
                context,
                once.standard(() -> AssumptionsReader.read(nothing, context)),
                Set.of(),
                once);
    }

    /// An option names what it uses by id alone.
    private void checkUnique(Group group, String id, Node.Mapping profile) {
        if (!group.isOption()) {
            return;
        }
        for (Group other : Group.those(Group::isOption)) {
            if (other != group && catalog.has(other, id)) {
                Place place = profile.entries().getOrDefault("id", profile).place();
                faults.add(
                        place,
                        "id",
                        "duplicate id " + id,
                        "an id that " + other.folder() + " does not have");
            }
        }
    }

    /// The prices of past days, which only past usage asks for.
    private void checkEarlier(String id, Faults found) {
        if (!catalog.earlier(id).isEmpty()) {
            ApiReader.read(id, catalog, ReadContext.of(found, capacity, PriceBook.BEFORE_ALL));
        }
    }

    /// A name means one price; that of a user's own profile comes before a shipped alias.
    private void checkAliases(String id, Node.Mapping profile) {
        if (!(profile.entries().get(Catalog.ALIASES) instanceof Node.Sequence aliases)) {
            return;
        }
        for (Node alias : aliases.items()) {
            if (alias instanceof Node.Scalar said
                    && said.place().document().layer() != Layer.BUILT_IN) {
                String meant = catalog.idOf(Group.PRICING, said.text());
                if (catalog.has(Group.PRICING, said.text()) || !meant.equals(id)) {
                    faults.add(
                            said.place(),
                            "pricing." + id + "." + Catalog.ALIASES,
                            "duplicate id " + Nearest.shortened(said.text()),
                            "a name that " + meant + " does not have");
                }
            }
        }
    }

    private static void workload(String id, Node.Mapping profile, ReadContext context) {
        Fields described = new Fields(profile, "workloads." + id, context);
        Sources.check(profile, "workloads." + id, context.faults());
        described.text("description");
        described.notes();
        described.optional(FigureKind.TOKENS_PER_DEVELOPER);
        described.optional(FigureKind.USD_PER_DEVELOPER);
        Map<String, Node> entries = new LinkedHashMap<>(profile.entries());
        WorkloadReader.OF_PRESETS.forEach(entries::remove);
        WorkloadReader.read(
                withTokens(new Node.Mapping(entries, profile.place())), WorkTime.USUAL, context);
    }

    /// A scenario may leave its volume to the command line.
    private void scenario(String id, Node.Mapping profile, ReadContext context) {
        Map<String, Node> entries = new LinkedHashMap<>(profile.entries());
        Node said = entries.get("workload");
        Node.Mapping workload =
                said instanceof Node.Mapping mapping
                        ? mapping
                        : new Node.Mapping(Map.of(), profile.place());
        if (said == null || said instanceof Node.Mapping) {
            entries.put("workload", withTokens(workload));
        }
        ScenarioReader.read(
                new LayeredScenario(
                        id,
                        new Node.Mapping(entries, profile.place()),
                        catalog,
                        Set.of(),
                        List.of(),
                        Optional.empty()),
                context);
    }

    private static Node.Mapping withTokens(Node.Mapping workload) {
        Place nowhere = new Place(new Document(Layer.DEFAULT, "any volume"), 0);
        Node any = new Node.Scalar("1", true, nowhere);
        return Overlay.workload(
                new Node.Mapping(Map.of(FigureKind.TOKENS.key(), any), workload.place()), workload);
    }

    private void warnAboutModels(String id, Node.Mapping profile) {
        if (!(profile.entries().get("serves") instanceof Node.Sequence serves)) {
            return;
        }
        for (Node item : serves.items()) {
            if (item instanceof Node.Mapping serving
                    && serving.entries().get("model") instanceof Node.Scalar model
                    && model.place().document().layer() != Layer.BUILT_IN
                    && !catalog.has(Group.MODELS, model.text())) {
                String hint = Nearest.hint(model.text(), catalog.ids(Group.MODELS));
                warnings.add(
                        Fault.at(
                                        model.place(),
                                        "hardware." + id + ".serves",
                                        "no model profile '"
                                                + model.text()
                                                + "', so its memory need is not checked",
                                        hint)
                                .text());
            }
        }
    }
}
