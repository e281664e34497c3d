package tco.profile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Provider;
import tco.model.Quality;
import tco.model.UsageTerms;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.catalog.Overlay;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Place;

/// Reads one model of an API's price list.
public final class ApiReader {
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
        UsageTerms usage = UsageTermsReader.read(fields, context);
        Map<String, Figure> scores = ScoresReader.read(fields, context);
        Api api =
                new Api(
                        id,
                        fields.choice("quality", List.of(Quality.values()), Quality::key),
                        list.prices(),
                        list.later(),
                        fields.or(FigureKind.TOKEN_FACTOR, Defaults.ONE, Defaults.MODEL),
                        fields.optional(FigureKind.CONTEXT_WINDOW),
                        Optional.empty(),
                        usage,
                        provider,
                        scores,
                        notes(fields.notes(), usage));
        fields.close();
        return api;
    }
}
