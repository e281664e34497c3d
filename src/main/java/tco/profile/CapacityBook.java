package tco.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tco.model.Machine;
import tco.model.OpenModel;
import tco.model.Origin.Layer;
import tco.model.Serving;
import tco.model.Shape;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.catalog.Layers;
import tco.profile.catalog.Layers.Environment;
import tco.profile.read.AssumptionsReader;
import tco.profile.read.Fields;
import tco.profile.read.MachineReader;
import tco.profile.read.MachineShapeReader;
import tco.profile.read.ModelFacts;
import tco.profile.read.Names;
import tco.profile.read.ReadContext;
import tco.profile.read.Resolver;
import tco.profile.setting.Setting;
import tco.profile.setting.SettingsLayer;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;
import tco.profile.yaml.ProfileException;
import tco.text.Nearest;

/// The machines and open models of all layers with their shapes, for questions about what fits and
/// how fast it runs.
public final class CapacityBook {
    private static final List<Group> GROUPS = List.of(Group.HARDWARE, Group.MODELS);

    private final Faults faults = new Faults();
    private final Catalog catalog;
    private final Resolver resolver;

    private CapacityBook(Environment environment, List<String> profiles) {
        catalog = Layers.open(environment, profiles, faults);
        faults.orThrow();
        ReadContext context = ReadContext.of(faults, environment.capacity(), environment.today());
        Node.Mapping nothing =
                new Node.Mapping(Map.of(), new Place(new Document(Layer.DEFAULT, ""), 0));
        resolver =
                new Resolver(catalog, context, AssumptionsReader.read(nothing, context), Set.of());
    }

    /// All layers of profiles, with settings of machines and models over them.
    ///
    /// @param newModels ids of models that need no profile, since settings describe them
    public static CapacityBook open(
            Environment environment,
            List<String> profiles,
            List<Setting> settings,
            List<String> newModels) {
        CapacityBook book = new CapacityBook(environment, profiles);
        newModels.forEach(book::describe);
        book.apply(settings);
        return book;
    }

    /// A model that nobody wrote down begins as an id.
    private void describe(String model) {
        if (!catalog.has(Group.MODELS, model)) {
            Place place = new Place(new Document(Layer.COMMAND_LINE, Setting.SET), 0);
            Map<String, Node> entries = Map.of("id", new Node.Scalar(model, false, place));
            catalog.addLayer().lay(Group.MODELS, model, new Node.Mapping(entries, place));
        }
    }

    private void apply(List<Setting> settings) {
        for (Setting setting : settings) {
            if (!isAbout(setting.path())) {
                faults.add(
                        Fault.ofUsage(
                                setting.label(),
                                setting.path() + " says nothing of a machine or a model",
                                "hardware.ID.KEY, models.ID.KEY, or model.KEY"));
            }
        }
        Node.Mapping nothing =
                new Node.Mapping(Map.of(), new Place(new Document(Layer.COMMAND_LINE, ""), 0));
        new SettingsLayer(catalog, faults).apply(settings, List.of(), nothing);
        new ProfileChecks(
                        catalog,
                        faults,
                        resolver.context().capacity(),
                        resolver.context().pricingDate())
                .checkLayers();
        faults.orThrow();
    }

    /// Whether a path leads to a figure of a machine or a model.
    public static boolean isAbout(String path) {
        return GROUPS.stream().anyMatch(group -> path.startsWith(group.folder() + "."));
    }

    public Set<String> machines() {
        return catalog.ids(Group.HARDWARE);
    }

    public Set<String> models() {
        return catalog.ids(Group.MODELS);
    }

    /// The machine of an id; an unknown one is wrong usage, and one of which the shape is missing
    /// is a fault of its profile.
    public MachineProfile machine(String id) {
        Node.Mapping profile = find(Group.HARDWARE, id, "machine");
        MachineReader.Served served = MachineReader.served(profile, id, resolver);
        complete(served.shape(), profile);
        return new MachineProfile(
                id, Names.of(profile, id), served.shape(), served.devices(), served.servings());
    }

    /// A machine that no profile holds.
    ///
    /// @param settings its keys as paths: `memory_gb`, `bandwidth_gb_s`, `tflops_16`, `class` ...
    public MachineProfile machine(String name, List<Setting> settings) {
        Node.Mapping described = SettingsLayer.profile(settings);
        Fields fields = new Fields(described, "", resolver.context());
        Shape<Machine> shape = MachineShapeReader.read(fields);
        fields.close();
        complete(shape, described);
        return new MachineProfile(name, name, shape, 1, List.of());
    }

    /// The open model of an id; an unknown one is wrong usage, and one of which the shape is
    /// missing is a fault of its profile.
    public ModelProfile model(String id) {
        Node.Mapping profile = find(Group.MODELS, id, "model");
        ModelProfile model = read(id, profile);
        complete(model.facts().shape(), profile);
        return model;
    }

    /// All models of which the shape is known.
    public List<ModelProfile> shapedModels() {
        List<ModelProfile> shaped = new ArrayList<>();
        for (String id : models()) {
            ModelProfile model = read(id, catalog.find(Group.MODELS, id).orElseThrow());
            if (model.facts().shape().known().isPresent()) {
                shaped.add(model);
            }
        }
        faults.orThrow();
        return shaped;
    }

    private ModelProfile read(String id, Node.Mapping profile) {
        return new ModelProfile(
                id, Names.of(profile, id), ModelFacts.read(id, profile, resolver.context()));
    }

    /// The formats in which machines serve each model, as their profiles name them.
    public Map<String, Set<String>> servedQuants() {
        Map<String, Set<String>> quants = new TreeMap<>();
        for (String id : machines()) {
            Node serves = catalog.find(Group.HARDWARE, id).orElseThrow().entries().get("serves");
            if (serves instanceof Node.Sequence list) {
                list.items().forEach(item -> addQuant(item, quants));
            }
        }
        return quants;
    }

    private static void addQuant(Node serving, Map<String, Set<String>> quants) {
        if (serving instanceof Node.Mapping mapping
                && mapping.entries().get("model") instanceof Node.Scalar model
                && mapping.entries().get("quant") instanceof Node.Scalar quant) {
            quants.computeIfAbsent(model.text(), _ -> new TreeSet<>()).add(quant.text());
        }
    }

    private void complete(Shape<?> shape, Node.Mapping profile) {
        faults.orThrow();
        for (String path : shape.missing()) {
            faults.add(profile.place(), path, "missing", "what an estimate needs");
        }
        faults.orThrow();
    }

    private Node.Mapping find(Group group, String id, String what) {
        return catalog.find(group, id)
                .orElseThrow(() ->
                        new ProfileException(
                                List.of(
                                        Fault.ofUsage(
                                                what,
                                                "unknown id '" + Nearest.shortened(id) + "'",
                                                Nearest.hint(
                                                        id,
                                                        catalog.ids(group),
                                                        "an id of `tco profiles list`")))));
    }

    /// A machine as the capacity model sees it.
    ///
    /// @param devices in the machine, each of this shape
    /// @param servings with the speeds that its profile gives
    public record MachineProfile(
            String id, String name, Shape<Machine> shape, int devices, List<Serving> servings) {
        public MachineProfile {
            servings = List.copyOf(servings);
        }

        /// What one of its devices holds and computes; nothing of it is missing.
        public Machine device() {
            return shape.known().orElseThrow();
        }
    }

    /// An open model as the capacity model sees it.
    public record ModelProfile(String id, String name, ModelFacts facts) {
        /// What it asks of a machine; nothing of it is missing.
        public OpenModel shape() {
            return facts.shape().known().orElseThrow();
        }
    }
}
