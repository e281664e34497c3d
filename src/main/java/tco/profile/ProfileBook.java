package tco.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tco.model.CapacityModel;
import tco.model.Currency;
import tco.model.Figure;
import tco.model.Origin;
import tco.model.Origin.Layer;
import tco.model.Source;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.catalog.Layers;
import tco.profile.catalog.Layers.Environment;
import tco.profile.catalog.ProfileLayer;
import tco.profile.read.CurrencyReader;
import tco.profile.read.Names;
import tco.profile.read.ReadContext;
import tco.profile.setting.Setting;
import tco.profile.setting.SettingsLayer;
import tco.profile.yaml.Faults;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;
import tco.profile.yaml.ProfileException;
import tco.profile.yaml.Sources;
import tco.profile.yaml.YamlWriter;
import tco.text.Nearest;

/// The catalogue as a person looks into it: lists, shows and validates profiles.
public final class ProfileBook {
    private final Faults faults = new Faults();
    private final Catalog catalog;

    private final CapacityModel capacity;
    private final LocalDate today;

    private ProfileBook(Environment environment, List<String> profiles) {
        catalog = Layers.open(environment, profiles, faults);
        capacity = environment.capacity();
        today = environment.today();
    }

    /// All layers of profiles; those named on the command line come last.
    public static ProfileBook open(Environment environment, List<String> profiles) {
        ProfileBook book = new ProfileBook(environment, profiles);
        book.faults.orThrow();
        return book;
    }

    /// The same as far as it can be read, for those who have no place to tell faults.
    public static ProfileBook readable(Environment environment, List<String> profiles) {
        return new ProfileBook(environment, profiles);
    }

    /// The profiles of a group, in alphabetical order of their ids.
    public List<Listing> list(Group group) {
        return catalog.ids(group).stream().map(id -> listing(group, id)).toList();
    }

    /// What a list says in figures of each profile of a group, in the order of `list`.
    public List<KeyFigures> keyFigures(Group group) {
        KeyFigures.Reader reader = new KeyFigures.Reader(catalog, capacity, today);
        return catalog.ids(group).stream().map(id -> reader.read(group, id)).toList();
    }

    /// The ids of a group, in alphabetical order, without reading their profiles.
    public Set<String> ids(Group group) {
        return catalog.ids(group);
    }

    /// What money is shown in where no scenario is compared: as the default scenario has it, with
    /// settings over that.
    public Currency currency(List<Setting> settings) {
        Map<String, Node> said = new LinkedHashMap<>();
        catalog.find(Group.SCENARIOS, Profiles.STANDARD)
                .ifPresent(scenario -> said.putAll(scenario.entries()));
        if (!settings.isEmpty()) {
            said.putAll(SettingsLayer.profile(settings).entries());
        }
        said.keySet().retainAll(CurrencyReader.KEYS);
        Faults found = new Faults();
        Currency currency =
                CurrencyReader.of(
                        new Node.Mapping(said, new Place(new Document(Layer.DEFAULT, ""), 0)),
                        catalog,
                        ReadContext.of(found, capacity, today));
        found.orThrow();
        return currency;
    }

    /// Who sells a model of the price list.
    public String provider(String id) {
        return catalog.find(Group.PRICING, id)
                .map(model -> model.entries().get("provider"))
                .map(node -> node instanceof Node.Scalar said ? said.text() : "")
                .orElse("");
    }

    /// A path inside a group with the id in place of an alias that it begins with; empty where it
    /// begins with none.
    public Optional<String> withoutAlias(Group group, String path) {
        for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
            String name = path.substring(0, dot);
            String id = catalog.idOf(group, name);
            if (!id.equals(name)) {
                return Optional.of(id + path.substring(dot));
            }
        }
        return Optional.empty();
    }

    /// Who sells the models of price lists, in alphabetical order.
    public List<String> providers() {
        return catalog.ids(Group.PRICING).stream()
                .flatMap(id -> catalog.find(Group.PRICING, id).stream())
                .map(model -> model.entries().get("provider"))
                .flatMap(node ->
                        node instanceof Node.Scalar said ? Stream.of(said.text()) : Stream.of())
                .distinct()
                .sorted()
                .toList();
    }

    /// The profile of an id; where groups share an id, machines come before models.
    public ShownProfile show(String id) {
        for (Group group : Group.values()) {
            if (catalog.has(group, id)) {
                return show(group, id);
            }
        }
        String aliased = catalog.idOf(Group.PRICING, id);
        if (!aliased.equals(id)) {
            return show(Group.PRICING, aliased);
        }
        Set<String> known = new LinkedHashSet<>();
        for (Group group : Group.values()) {
            known.addAll(catalog.ids(group));
        }
        throw new ProfileException(
                List.of(
                        Fault.ofUsage(
                                id,
                                "unknown id",
                                Nearest.hint(id, known, "an id of `tco profiles list`"))));
    }

    /// The profile of an id that the group has.
    public ShownProfile show(Group group, String id) {
        Node.Mapping profile = catalog.find(group, id).orElseThrow();
        List<Figure> figures = figures(group, id, faults);
        faults.orThrow();
        return new ShownProfile(
                listing(group, id),
                YamlWriter.text(profile),
                YamlWriter.jsonText(profile),
                figures);
    }

    /// The figures of a group's profiles, of those without faults.
    public List<Figure> figures(Group group) {
        List<Figure> all = new ArrayList<>();
        for (String id : catalog.ids(group)) {
            Faults own = new Faults();
            List<Figure> figures = figures(group, id, own);
            if (own.isEmpty()) {
                all.addAll(figures);
            }
        }
        return all;
    }

    private List<Figure> figures(Group group, String id, Faults found) {
        ReadContext context = ReadContext.of(found, capacity, today);
        new ProfileChecks(catalog, found, capacity, today).check(group, id, context);
        String own = group.folder() + "." + id + ".";
        return context.figures().figures().stream()
                .filter(figure -> group.isOfScenario() || figure.path().startsWith(own))
                .filter(figure -> figure.origin().layer() != Layer.ESTIMATE)
                .toList();
    }

    private Listing listing(Group group, String id) {
        Node.Mapping profile = catalog.find(group, id).orElseThrow();
        Source source = Sources.of(profile, profile.place().document().source());
        String kind =
                profile.entries().get("kind") instanceof Node.Scalar said
                        ? said.text()
                        : group.kinds().getFirst();
        return new Listing(
                group,
                id,
                kind,
                Names.of(profile, id),
                profile.entries().containsKey("retired"),
                source,
                profile.place().origin());
    }

    /// Reads every profile of every layer; returns how many there are, or throws all their faults.
    public int validate() {
        int profiles = 0;
        ProfileChecks checks = new ProfileChecks(catalog, faults, capacity, today);
        for (Group group : Group.values()) {
            for (String id : catalog.ids(group)) {
                checks.check(group, id);
                profiles++;
            }
        }
        faults.orThrow();
        return profiles;
    }

    /// Reads the profiles of files alone, as laid over the others; returns how many there are.
    public static int validate(Environment environment, List<String> files) {
        Faults faults = new Faults();
        Catalog catalog = Layers.open(environment, List.of(), faults);
        List<ProfileLayer> named = new ArrayList<>();
        for (String file : files) {
            named.add(Layers.add(catalog, environment, file));
        }
        int profiles = 0;
        ProfileChecks checks =
                new ProfileChecks(catalog, faults, environment.capacity(), environment.today());
        for (ProfileLayer layer : named) {
            for (Group group : Group.values()) {
                for (String id : layer.idsOf(group)) {
                    checks.check(group, id);
                    profiles++;
                }
            }
        }
        faults.orThrow();
        return profiles;
    }

    /// One profile of the catalogue as a list shows it.
    ///
    /// @param retired whether it is kept for past usage alone
    public record Listing(
            Group group,
            String id,
            String kind,
            String name,
            boolean retired,
            Source source,
            Origin origin) {}

    /// The profile that is in force under an id, all layers applied: as YAML and JSON, and figure
    /// by figure with where each came from. Terms that the profile leaves to the assumptions are
    /// not among its figures.
    public record ShownProfile(Listing listing, String yaml, String json, List<Figure> figures) {}
}
