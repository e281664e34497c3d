package tco.profile.setting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tco.model.FigureKind;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.catalog.Overlay;
import tco.profile.catalog.ProfileLayer;
import tco.profile.read.CurrencyReader;
import tco.profile.read.OptionReader;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.Node;
import tco.text.Nearest;

/// The command line as the last layer: settings of profiles go into the catalogue, settings of the
/// scenario into its mapping.
public final class SettingsLayer {
    private static final String OPTIONS = "options";
    private static final List<String> SCENARIO_ROOTS =
            List.of(
                    "workload",
                    "assumptions",
                    OPTIONS,
                    "min_quality",
                    "privacy",
                    "fit",
                    "pricing_date",
                    CurrencyReader.CURRENCY,
                    CurrencyReader.RATE);
    private static final String ASSUMPTIONS = "assumptions.";
    private static final String ROUTINE_SHARE = "workload.routine_share";

    private final Catalog catalog;
    private final ProfileLayer layer;
    private final Faults faults;
    private final Set<String> forced = new HashSet<>();

    public SettingsLayer(Catalog catalog, Faults faults) {
        this.catalog = catalog;
        this.faults = faults;
        this.layer = catalog.addLayer();
    }

    /// The scenario with its settings applied; settings of profiles take effect in the catalogue.
    ///
    /// @param wanted ids of what is compared beside or instead of the scenario's own options
    public Node.Mapping apply(List<Setting> settings, List<String> wanted, Node.Mapping scenario) {
        contradictions(settings);
        Node.Mapping set = scenario;
        for (Setting setting : settings) {
            if (setting.isFlag()) {
                force(setting.path());
            }
            Optional<Group> group = Group.ofPath(setting.path()).filter(Group::canBeSet);
            if (group.isPresent()) {
                inCatalog(group.get(), setting);
            } else {
                set = inScenario(offering(setting, wanted, set), setting);
            }
        }
        return set;
    }

    /// Of a total and a number for each developer, one command line says one.
    private void contradictions(List<Setting> settings) {
        for (Setting each : settings) {
            Optional<String> instead = Setting.insteadOf(each.path());
            if (each.path().endsWith(FigureKind.TOKENS_PER_DEVELOPER.key())
                    && settings.stream()
                            .anyMatch(other -> instead.filter(other.path()::equals).isPresent())) {
                faults.add(
                        Fault.ofUsage(
                                each.label(),
                                each.path(),
                                "given beside " + instead.orElseThrow(),
                                "one of the two: the whole team's tokens, or those of each"
                                        + " developer"));
            }
        }
    }

    /// A profile that nobody wrote down: each setting is one of its keys.
    public static Node.Mapping profile(List<Setting> settings) {
        Map<String, Node> entries = new LinkedHashMap<>();
        settings.forEach(setting -> entries.put(setting.path(), setting.node()));
        return new Node.Mapping(entries, settings.getFirst().place());
    }

    /// The terms that a flag set for every machine, by key.
    public Set<String> forced() {
        return forced;
    }

    private void force(String path) {
        if (path.startsWith(ASSUMPTIONS)) {
            forced.add(path.substring(ASSUMPTIONS.length()));
        } else if (path.equals(ROUTINE_SHARE)) {
            forced.add(FigureKind.ROUTINE_SHARE.key());
        }
    }

    private void inCatalog(Group group, Setting setting) {
        String path = setting.path().substring(group.folder().length() + 1);
        String id = NodePath.head(path, catalog.ids(group));
        Optional<Node.Mapping> profile = catalog.find(group, id);
        if (profile.isEmpty() || path.length() <= id.length() + 1) {
            String hint = Nearest.hint(id, catalog.ids(group));
            faults.add(
                    Fault.ofUsage(
                            setting.label(),
                            setting.path() + " is not a figure",
                            profile.isPresent() || hint.isEmpty()
                                    ? group.folder() + ".ID.KEY"
                                    : hint));
            return;
        }
        String rest = path.substring(id.length() + 1);
        Node value = setting.node();
        NodePath.with(profile.get(), rest, value)
                .ifPresentOrElse(
                        node -> layer.lay(group, id, inChanges((Node.Mapping) node, rest, value)),
                        () -> noItem(setting));
    }

    /// A price that is set holds whatever the dated changes say of it.
    private static Node.Mapping inChanges(Node.Mapping profile, String path, Node value) {
        if (!(profile.entries().get(Overlay.CHANGES) instanceof Node.Sequence list)
                || path.startsWith(Overlay.CHANGES)) {
            return profile;
        }
        List<Node> items = new ArrayList<>();
        for (Node item : list.items()) {
            items.add(item instanceof Node.Mapping change ? set(change, path, value) : item);
        }
        Map<String, Node> entries = new LinkedHashMap<>(profile.entries());
        entries.put(Overlay.CHANGES, new Node.Sequence(items, list.place()));
        return new Node.Mapping(entries, profile.place());
    }

    /// A change without the price of a path; of a group of keys, with the value inside.
    private static Node set(Node.Mapping change, String path, Node value) {
        String key = NodePath.head(path, change.entries().keySet());
        if (!change.entries().containsKey(key)) {
            return change;
        }
        Map<String, Node> without = new LinkedHashMap<>(change.entries());
        without.remove(key);
        Node.Mapping otherwise = new Node.Mapping(without, change.place());
        return path.length() > key.length()
                ? NodePath.with(change, path, value).orElse(otherwise)
                : otherwise;
    }

    private Node.Mapping inScenario(Node.Mapping scenario, Setting setting) {
        List<String> roots = new ArrayList<>(SCENARIO_ROOTS);
        String root = NodePath.head(setting.path(), roots);
        if (!roots.contains(root)) {
            Group.those(Group::canBeSet).forEach(group -> roots.add(group.folder()));
            faults.add(
                    Fault.ofUsage(
                            setting.label(),
                            setting.path() + " is not a figure",
                            Nearest.hint(root, roots, "a path such as workload.tokens")));
            return scenario;
        }
        Node value = setting.node();
        if (root.equals("workload") && setting.path().length() > root.length()) {
            return onWorkload(scenario, setting.path().substring(root.length() + 1), value);
        }
        if (root.equals(OPTIONS)) {
            return onOption(scenario, setting, value);
        }
        Optional<Node> set = NodePath.with(scenario, setting.path(), value);
        if (set.isEmpty()) {
            noItem(setting);
        }
        return (Node.Mapping) set.orElse(scenario);
    }

    /// The scenario with an option that was asked for and that a setting names, so that it can be
    /// set as if the scenario had it.
    private static Node.Mapping offering(
            Setting setting, List<String> wanted, Node.Mapping scenario) {
        if (!(scenario.entries().get(OPTIONS) instanceof Node.Sequence list)
                || !setting.path().startsWith(OPTIONS + ".")) {
            return scenario;
        }
        List<Node> items = new ArrayList<>(list.items());
        List<String> known = new ArrayList<>();
        items.forEach(item -> OptionReader.idOf(item).ifPresent(known::add));
        String path = setting.path().substring(OPTIONS.length() + 1);
        String id = NodePath.head(path, wanted);
        if (wanted.contains(id) && !known.contains(id)) {
            items.add(new Node.Scalar(id, false, setting.place()));
        }
        Map<String, Node> entries = new LinkedHashMap<>(scenario.entries());
        entries.put(OPTIONS, new Node.Sequence(items, list.place()));
        return new Node.Mapping(entries, scenario.place());
    }

    private void noItem(Setting setting) {
        faults.add(
                Fault.ofUsage(
                        setting.label(),
                        setting.path() + " is in no item of the list",
                        "the id or the number of an item"));
    }

    /// Measured classes that are set replace a total with shares, as in any later layer.
    private static Node.Mapping onWorkload(Node.Mapping scenario, String key, Node value) {
        Node.Mapping over = new Node.Mapping(Map.of(key, value), value.place());
        Node.Mapping base =
                scenario.entries().get("workload") instanceof Node.Mapping said
                        ? said
                        : new Node.Mapping(Map.of(), value.place());
        return (Node.Mapping)
                NodePath.with(scenario, "workload", Overlay.workload(base, over)).orElse(scenario);
    }

    private Node.Mapping onOption(Node.Mapping scenario, Setting setting, Node value) {
        String path = setting.path().substring(OPTIONS.length());
        Node options = scenario.entries().get(OPTIONS);
        Optional<Node> set =
                path.isEmpty() || options == null
                        ? Optional.empty()
                        : NodePath.with(options, path.substring(1), value);
        if (set.isEmpty()) {
            List<String> known = new ArrayList<>();
            if (options instanceof Node.Sequence list) {
                list.items().forEach(item -> OptionReader.idOf(item).ifPresent(known::add));
            }
            String hint = path.isEmpty() ? "" : Nearest.hint(path.substring(1), known);
            faults.add(
                    Fault.ofUsage(
                            setting.label(),
                            setting.path() + " is not a figure of an option",
                            hint.isEmpty() ? "options.ID.KEY" : hint));
            return scenario;
        }
        return (Node.Mapping) NodePath.with(scenario, OPTIONS, set.get()).orElse(scenario);
    }
}
