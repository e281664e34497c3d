package tco.profile.read;

import java.util.List;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Quality;
import tco.model.TokenPrices;
import tco.profile.catalog.Group;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Place;

/// Reads one model of an API's price list.
public final class ApiReader {
    private ApiReader() {}

    /// The API of an id; prices that are left out are the figures that they fall back to.
    public static Api read(String id, Resolver resolver, Place place, String path) {
        return read(id, resolver.find(Group.PRICING, id, place, path), resolver.context());
    }

    public static Api read(String id, Node.Mapping model, ReadContext context) {
        Fields fields = new Fields(model, "pricing." + id, context);
        fields.text("id");
        fields.text("provider");
        ShortNames.read(fields);
        fields.optional(FigureKind.CONTEXT_WINDOW);
        TokenPrices base = base(fields);
        Api api =
                new Api(
                        id,
                        fields.choice("quality", List.of(Quality.values()), Quality::key),
                        base,
                        fields.mapping("long_context")
                                .map(above -> longContext(above, base, fields, context))
                                .orElse(base),
                        fields.or(FigureKind.BATCH_DISCOUNT, Defaults.NONE, Defaults.MODEL),
                        fields.or(FigureKind.SURCHARGE, Defaults.NONE, Defaults.MODEL),
                        fields.notes());
        fields.close();
        return api;
    }

    private static TokenPrices base(Fields fields) {
        Figure input = fields.required(FigureKind.INPUT_PRICE);
        Figure write = fields.or(FigureKind.CACHE_WRITE_PRICE, input);
        return new TokenPrices(
                input,
                fields.required(FigureKind.OUTPUT_PRICE),
                fields.or(FigureKind.CACHE_READ_PRICE, input),
                write,
                fields.or(FigureKind.CACHE_WRITE_1H_PRICE, write));
    }

    private static TokenPrices longContext(
            Node.Mapping above, TokenPrices base, Fields model, ReadContext context) {
        Fields fields = new Fields(above, model.path("long_context"), context);
        fields.required(FigureKind.ABOVE_INPUT_TOKENS);
        TokenPrices prices =
                new TokenPrices(
                        fields.or(FigureKind.INPUT_PRICE, base.input()),
                        fields.or(FigureKind.OUTPUT_PRICE, base.output()),
                        fields.or(FigureKind.CACHE_READ_PRICE, base.cacheRead()),
                        fields.or(FigureKind.CACHE_WRITE_PRICE, base.cacheWrite()),
                        fields.or(FigureKind.CACHE_WRITE_1H_PRICE, base.cacheWrite1h()));
        fields.close();
        return prices;
    }
}
