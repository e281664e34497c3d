package tco.profile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Provider;
import tco.model.Quality;
import tco.model.UsageTerms;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.catalog.Ids;
import tco.profile.catalog.Overlay;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Place;
import tco.text.Nearest;

/// Reads one model of an API's price list.
public final class ApiReader {
    private static final String RETIRED = "retired";
    private static final String SPEEDS = "speed_factors";
    private static final List<String> SPEED_NAMES = List.of("fast", "flex", "priority");

    private ApiReader() {}

    /// The API of an id or alias; prices that are left out are the figures that they fall back to.
    public static Api read(String said, Resolver resolver, Place place, String path) {
        String id = resolver.catalog().idOf(Group.PRICING, said);
        resolver.find(Group.PRICING, id, place, path);
        return read(id, resolver.catalog(), resolver.context());
    }

    private static List<String> notes(List<String> own, UsageTerms usage) {
        if (usage.retired().isEmpty()) {
            return own;
        }
        List<String> notes = new ArrayList<>(own);
        notes.add("Retired on " + usage.retired().get() + ": its prices are for past usage.");
        return notes;
    }

    /// The API of an id that the catalogue has.
    public static Api read(String id, Catalog catalog, ReadContext context) {
        Node.Mapping model = catalog.find(Group.PRICING, id).orElseThrow();
        Fields fields = new Fields(model, "pricing." + id, context);
        fields.text("id");
        Provider provider = ProviderReader.read(fields, context);
        Names.readShort(fields);
        fields.choice(Overlay.REPLACES, List.of(true, false), String::valueOf);
        PriceListReader.Read list = PriceListReader.read(fields, catalog.earlier(id), context);
        UsageTerms usage = usageTerms(fields, context);
        Map<String, Figure> scores = fields.each(FigureKind.SCORES);
        Api api =
                new Api(
                        id,
                        fields.choice("quality", List.of(Quality.values()), Quality::key),
                        list.prices(),
                        list.later(),
                        fields.or(FigureKind.TOKEN_FACTOR, Defaults.ONE),
                        fields.optional(FigureKind.CONTEXT_WINDOW),
                        Optional.empty(),
                        usage,
                        provider,
                        scores,
                        notes(fields.notes(), usage));
        fields.close();
        return api;
    }

    /// How recorded usage of the model is recognised and priced: `aliases`, `retired` and
    /// `speed_factors`.
    private static UsageTerms usageTerms(Fields fields, ReadContext context) {
        return new UsageTerms(
                aliases(fields), TimeReader.day(fields, RETIRED), speeds(fields, context));
    }

    private static List<String> aliases(Fields fields) {
        List<String> aliases = fields.texts(Catalog.ALIASES);
        for (String alias : aliases) {
            if (!Ids.isValid(alias)) {
                fields.fault(
                        fields.node(Catalog.ALIASES).orElseThrow(),
                        Catalog.ALIASES,
                        "'" + Nearest.shortened(alias) + "' is not an id",
                        Ids.EXPECTED);
            }
        }
        return aliases;
    }

    private static Map<String, Figure> speeds(Fields fields, ReadContext context) {
        Map<String, Figure> factors = new TreeMap<>();
        Optional<Node.Mapping> said = fields.mapping(SPEEDS);
        if (said.isPresent()) {
            Fields speeds = new Fields(said.get(), fields.path(SPEEDS), context);
            for (String name : SPEED_NAMES) {
                speeds.optional(name, FigureKind.SPEED_FACTORS)
                        .ifPresent(factor -> factors.put(name, factor));
            }
            speeds.close();
        }
        return factors;
    }
}
