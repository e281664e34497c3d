package tco.profile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tco.model.CapacityModel;
import tco.model.Deployment.Single;
import tco.model.EqualQuality.QualityPricing;
import tco.model.Option;
import tco.model.Origin.Layer;
import tco.model.Plan;
import tco.model.Scenario;
import tco.model.Today;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.catalog.Layers;
import tco.profile.catalog.Layers.Environment;
import tco.profile.catalog.Overlay;
import tco.profile.catalog.ProfileLayer;
import tco.profile.read.ReadContext;
import tco.profile.read.ScenarioReader;
import tco.profile.read.ScenarioReader.LayeredScenario;
import tco.profile.read.WorkloadReader;
import tco.profile.setting.SettingsLayer;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;
import tco.profile.yaml.ProfileException;
import tco.profile.yaml.YamlReader;
import tco.text.Nearest;

/// The door to all profiles: finds the scenario of a request in the layers of configuration
/// (built-in, the user's, the project's, what the command line names) and reads it with all that it
/// refers to.
public final class Profiles {
    static final String STANDARD = "default";

    private final Request request;
    private final Optional<Today> today;
    private final Faults faults = new Faults();
    private final Catalog catalog;
    private final CapacityModel capacity;
    private final QualityPricing quality;
    private final LocalDate date;

    private Profiles(Spent asked, Environment environment) {
        this.request = asked.request();
        this.today = asked.today();
        this.catalog = Layers.open(environment, request.profiles(), faults);
        this.capacity = environment.capacity();
        this.quality = environment.quality();
        this.date = environment.today();
    }

    /// A scenario ready for the engine, and what its reader should be told on stderr.
    public record Loaded(Scenario scenario, List<String> warnings) {
        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /// The scenario that a request asks for; a [ProfileException] tells all faults.
    public static Loaded load(Request request, Environment environment) {
        return load(Spent.of(request, environment), environment);
    }

    static Loaded load(Spent asked, Environment environment) {
        return new Profiles(asked, environment).load(environment.workingDirectory());
    }

    /// What a request asks for, laid over its scenario and not read yet.
    public static LayeredScenario lay(Request request, Environment environment) {
        return new Profiles(Spent.of(request, environment), environment)
                .lay(environment.workingDirectory());
    }

    private LayeredScenario lay(Path directory) {
        String id = scenarioId(directory);
        SettingsLayer settings = new SettingsLayer(catalog, faults);
        Node.Mapping profile =
                settings.apply(
                        request.settings(), request.options(), withPreset(scenario(id), directory));
        faults.orThrow();
        return new LayeredScenario(id, profile, catalog, settings.forced(), wanted(), today);
    }

    private Loaded load(Path directory) {
        LayeredScenario laid = lay(directory);
        ReadContext context = ReadContext.of(faults, capacity, date);
        Scenario read = ScenarioReader.read(laid, context);
        ProfileChecks checks = new ProfileChecks(catalog, faults, capacity, date);
        checks.checkLayers();
        faults.orThrow();
        List<String> warnings = new ArrayList<>(checks.warnings());
        Scenario scenario = noted(quality.priced(read));
        warnings.addAll(Plausibility.warnings(scenario, capacity));
        warnings.addAll(UnusedSettings.warnings(request.settings(), context.figures(), scenario));
        return new Loaded(scenario, warnings);
    }

    /// With what came of measured usage under the plans of its options.
    private Scenario noted(Scenario scenario) {
        Map<String, String> notes =
                request.measured().map(Request.MeasuredUsage::planNotes).orElse(Map.of());
        if (notes.isEmpty()) {
            return scenario;
        }
        List<Option> noted = new ArrayList<>();
        for (Option option : scenario.options()) {
            List<String> own = new ArrayList<>();
            for (Single single : option.deployment().singles()) {
                if (single instanceof Plan plan && notes.containsKey(plan.id())) {
                    own.add(notes.get(plan.id()));
                }
            }
            noted.add(option.noted(own));
        }
        return scenario.with(noted);
    }

    /// A name, else a file that the scenario is read from; the file's other profiles count too.
    private String scenarioId(Path directory) {
        if (request.scenario().isEmpty()) {
            return STANDARD;
        }
        String said = request.scenario().get();
        boolean named = catalog.has(Group.SCENARIOS, said);
        if (named || !looksLikeFile(said, directory)) {
            return said;
        }
        ProfileLayer file = catalog.addFiles(Layers.resolve(directory, said), Layer.SCENARIO, said);
        tellAll();
        return only(file.idsOf(Group.SCENARIOS), said, "scenario");
    }

    /// Ends the reading where something could not be read, with what else is wrong in the rest.
    private void tellAll() {
        if (!faults.isEmpty()) {
            Faults rest = new Faults();
            new ProfileChecks(catalog, rest, capacity, date).checkLayers();
            faults.addConsequences(rest);
            faults.orThrow();
        }
    }

    private static boolean looksLikeFile(String said, Path directory) {
        return said.contains("/")
                || said.contains("\\")
                || said.endsWith(".yaml")
                || said.endsWith(".yml")
                || Files.exists(Layers.resolve(directory, said));
    }

    private Node.Mapping scenario(String id) {
        tellAll();
        return catalog.find(Group.SCENARIOS, id)
                .orElseThrow(() -> unknown("--scenario", id, Group.SCENARIOS));
    }

    private ProfileException unknown(String option, String id, Group group) {
        return new ProfileException(
                List.of(
                        Fault.ofUsage(
                                option,
                                "unknown name '" + Nearest.shortened(id) + "'",
                                Nearest.hintOrAll(id, catalog.ids(group)))));
    }

    private Node.Mapping withPreset(Node.Mapping scenario, Path directory) {
        Optional<Node.Mapping> preset = preset(directory);
        if (preset.isEmpty()) {
            return scenario;
        }
        Map<String, Node> mix = new LinkedHashMap<>(preset.get().entries());
        WorkloadReader.OF_PRESETS.forEach(mix::remove);
        Node.Mapping over = new Node.Mapping(mix, preset.get().place());
        Map<String, Node> entries = new LinkedHashMap<>(scenario.entries());
        entries.merge(
                "workload",
                over,
                (below, _) ->
                        below instanceof Node.Mapping base ? Overlay.workload(base, over) : below);
        return new Node.Mapping(entries, scenario.place());
    }

    /// Measured usage, else the workload of a name or a file.
    private Optional<Node.Mapping> preset(Path directory) {
        if (request.measured().isPresent()) {
            String text = request.measured().get().yaml();
            List<Node.Mapping> documents =
                    YamlReader.read(text, Layer.COMMAND_LINE, "--usage", faults);
            faults.orThrow();
            catalog.addDocuments(documents.subList(1, documents.size()));
            return Optional.of(documents.getFirst());
        }
        return request.workload().map(said -> preset(said, directory));
    }

    private Node.Mapping preset(String said, Path directory) {
        if (catalog.has(Group.WORKLOADS, said) || !looksLikeFile(said, directory)) {
            return catalog.find(Group.WORKLOADS, said)
                    .orElseThrow(() -> unknown("--workload", said, Group.WORKLOADS));
        }
        Path path = Layers.resolve(directory, said);
        ProfileLayer file = catalog.addFiles(path, Layer.COMMAND_LINE, said);
        tellAll();
        return catalog.find(Group.WORKLOADS, only(file.idsOf(Group.WORKLOADS), said, "workload"))
                .orElseThrow();
    }

    /// The one document of its kind in a file.
    private static String only(Set<String> ids, String file, String kind) {
        if (ids.size() == 1) {
            return ids.iterator().next();
        }
        throw new ProfileException(
                List.of(
                        Fault.ofFile(
                                file,
                                ids.isEmpty()
                                        ? "no " + kind + " in it"
                                        : ids.size() + " " + kind + "s",
                                "one document with kind: " + kind)));
    }

    private List<Node.Scalar> wanted() {
        Place place = new Place(new Document(Layer.COMMAND_LINE, "command line"), 0);
        List<Node.Scalar> wanted = new ArrayList<>();
        for (String id : request.options()) {
            if (request.options().indexOf(id) < wanted.size()) {
                faults.add(place, "options", "duplicate id " + id, "each option once");
            }
            wanted.add(new Node.Scalar(id, false, place));
        }
        faults.orThrow();
        return wanted;
    }
}
