package tco.profile.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Origin.Layer;
import tco.model.Scenario;
import tco.model.Source;
import tco.profile.Profiles;
import tco.profile.Request;
import tco.profile.catalog.Group;
import tco.profile.catalog.Ids;
import tco.profile.catalog.Layers.Environment;
import tco.profile.read.ForcedTerms;
import tco.profile.read.ScenarioReader;
import tco.profile.read.ScenarioReader.LayeredScenario;
import tco.profile.read.WorkloadReader;
import tco.profile.setting.NodePath;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;
import tco.profile.yaml.ProfileException;
import tco.profile.yaml.YamlWriter;

/// A request as the text of a scenario file: reading it with `--scenario FILE` gives the same
/// figures, without the settings, the profiles and the preset that the request named.
public final class ScenarioFile {
    private static final String BETWEEN = "---\n";
    private static final Set<String> NAMES = Set.of("name", "description");

    private final String id;
    private final Request request;
    private final LayeredScenario laid;
    private final SourcedDocument sources;
    private final boolean sameVolume;

    private ScenarioFile(
            String id,
            Request request,
            LayeredScenario laid,
            SourcedDocument sources,
            boolean sameVolume) {
        this.id = id;
        this.request = request;
        this.laid = laid;
        this.sources = sources;
        this.sameVolume = sameVolume;
    }

    /// The file's text; a [ProfileException] where the id is none or the request has faults.
    ///
    /// @param id the scenario's id in the file
    /// @param today the date in the source of what was set
    public static String text(
            String id, Request request, Environment environment, LocalDate today) {
        if (!Ids.isValid(id)) {
            throw new ProfileException(
                    List.of(Fault.ofUsage(id, "not a scenario's name", Ids.EXPECTED)));
        }
        Scenario scenario = Profiles.load(request, environment).scenario();
        return new ScenarioFile(
                        id,
                        request,
                        Profiles.lay(request, environment),
                        new SourcedDocument(new Source("set with tco on " + today, "", false)),
                        scenario.requirements().sameVolume())
                .text(scenario.figures());
    }

    private String text(List<Figure> figures) {
        StringBuilder text = new StringBuilder(YamlWriter.text(sources.in(scenario())));
        for (Node.Mapping profile : changedProfiles(figures)) {
            text.append(BETWEEN).append(YamlWriter.text(profile));
        }
        return text.toString();
    }

    private Node.Mapping scenario() {
        Node.Mapping profile = laid.profile();
        Map<String, Node> entries = new LinkedHashMap<>();
        entries.put("kind", word("scenario"));
        entries.put("id", word(id));
        boolean same = request.settings().isEmpty() && request.workload().isEmpty();
        profile.entries()
                .forEach((key, node) -> {
                    if (same || !NAMES.contains(key)) {
                        entries.putIfAbsent(key, node);
                    }
                });
        entries.computeIfPresent("workload", (_, workload) -> scaled(workload));
        if (profile.entries().get("options") instanceof Node.Sequence options) {
            List<Node> chosen = ScenarioReader.chosen(options.items(), laid);
            entries.put("options", new Node.Sequence(chosen, options.place()));
        }
        laid.today().ifPresent(today -> entries.put(ScenarioReader.TODAY, word(today.option())));
        forced(profile).ifPresent(terms -> entries.put(ForcedTerms.KEY, terms));
        return new Node.Mapping(entries, profile.place());
    }

    /// In one document, a total beside measured classes has to say that it scales them.
    private static Node scaled(Node workload) {
        if (workload instanceof Node.Mapping mapping
                && (mapping.entries().containsKey(FigureKind.TOKENS.key())
                        || mapping.entries().containsKey(FigureKind.TOKENS_PER_DEVELOPER.key()))
                && mapping.entries().containsKey(FigureKind.UNCACHED_INPUT_TOKENS.key())) {
            Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
            entries.put(WorkloadReader.SCALED, word("true"));
            return new Node.Mapping(entries, mapping.place());
        }
        return workload;
    }

    private Optional<Node> forced(Node.Mapping profile) {
        Set<String> terms = new TreeSet<>(laid.forced());
        terms.retainAll(ForcedTerms.TERMS);
        if (sameVolume) {
            terms.add(FigureKind.TOKENS.key());
        }
        if (profile.entries().get(ForcedTerms.KEY) instanceof Node.Sequence said) {
            said.items().forEach(item -> terms.add(((Node.Scalar) item).text()));
        }
        List<Node> words = new ArrayList<>(terms.stream().map(ScenarioFile::word).toList());
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Node.Sequence(words, profile.place()));
    }

    /// What layers over the built-in profiles say of those that the scenario uses, and of those
    /// that were set.
    private List<Node.Mapping> changedProfiles(List<Figure> figures) {
        List<Node.Mapping> changed = new ArrayList<>();
        for (Group group : Group.those(Group::canBeSet)) {
            for (String used : used(group, figures)) {
                ChangedKeys.of(laid.catalog().find(group, used).orElseThrow())
                        .map(sources::in)
                        .map(profile -> group == Group.PRICING ? priceList(profile) : profile)
                        .ifPresent(changed::add);
            }
        }
        return changed;
    }

    private Set<String> used(Group group, List<Figure> figures) {
        Set<String> known = laid.catalog().ids(group);
        String prefix = group.folder() + ".";
        Set<String> used = new TreeSet<>();
        List<String> paths = new ArrayList<>(figures.stream().map(Figure::path).toList());
        request.settings().forEach(setting -> paths.add(setting.path()));
        for (String path : paths) {
            if (path.startsWith(prefix)) {
                used.add(NodePath.head(path.substring(prefix.length()), known));
            }
        }
        if (group == Group.MODELS) {
            used(Group.HARDWARE, figures).forEach(machine -> models(machine, used));
        }
        used.retainAll(known);
        return used;
    }

    private void models(String machine, Set<String> into) {
        Node.Mapping profile = laid.catalog().find(Group.HARDWARE, machine).orElseThrow();
        if (profile.entries().get("serves") instanceof Node.Sequence serves) {
            for (Node item : serves.items()) {
                if (item instanceof Node.Mapping serving
                        && serving.entries().get("model") instanceof Node.Scalar model) {
                    into.add(model.text());
                }
            }
        }
    }

    /// A price stands in a list of one model.
    private static Node.Mapping priceList(Node.Mapping model) {
        Map<String, Node> item = new LinkedHashMap<>(model.entries());
        item.remove("kind");
        Map<String, Node> list = new LinkedHashMap<>();
        list.put("kind", word("api"));
        Optional.ofNullable(item.remove("provider"))
                .ifPresent(provider -> list.put("provider", provider));
        list.put(
                "models",
                new Node.Sequence(List.of(new Node.Mapping(item, model.place())), model.place()));
        return new Node.Mapping(list, model.place());
    }

    private static Node word(String text) {
        return new Node.Scalar(text, false, new Place(new Document(Layer.SCENARIO, ""), 0));
    }
}
