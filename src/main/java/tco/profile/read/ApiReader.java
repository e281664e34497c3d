package tco.profile.read;

import java.util.List;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Quality;
import tco.model.TokenPrices;
import tco.profile.catalog.Group;
import tco.profile.figure.Binding;
import tco.profile.figure.Fields;
import tco.profile.figure.FigureKey;
import tco.profile.yaml.Node;
import tco.profile.yaml.Place;

/// Reads one model of an API's price list.
public final class ApiReader {
    private ApiReader() {}

    /// The API of an id; prices that are left out are the figures that they fall back to.
    public static Api read(String id, Resolver resolver, Place place, String path) {
        return read(id, resolver.find(Group.PRICING, id, place, path), resolver.binding());
    }

    public static Api read(String id, Node.Mapping model, Binding binding) {
        Fields fields = new Fields(model, "pricing." + id, binding);
        fields.text("id");
        fields.text("provider");
        fields.optional(FigureKey.CONTEXT_WINDOW);
        TokenPrices base = base(fields);
        Api api =
                new Api(
                        id,
                        fields.choice("quality", List.of(Quality.values()), Quality::key),
                        base,
                        fields.mapping("long_context")
                                .map(above -> longContext(above, base, fields, binding))
                                .orElse(base),
                        fields.or(FigureKey.BATCH_DISCOUNT, Defaults.NONE, Defaults.MODEL),
                        fields.or(FigureKey.SURCHARGE, Defaults.NONE, Defaults.MODEL),
                        fields.notes());
        fields.close();
        return api;
    }

    private static TokenPrices base(Fields fields) {
        Figure input = fields.required(FigureKey.INPUT);
        Figure write = fields.or(FigureKey.CACHE_WRITE, input);
        return new TokenPrices(
                input,
                fields.required(FigureKey.OUTPUT),
                fields.or(FigureKey.CACHE_READ, input),
                write,
                fields.or(FigureKey.CACHE_WRITE_1H, write));
    }

    private static TokenPrices longContext(
            Node.Mapping above, TokenPrices base, Fields model, Binding binding) {
        Fields fields = new Fields(above, model.path("long_context"), binding);
        fields.required(FigureKey.ABOVE_INPUT_TOKENS);
        TokenPrices prices =
                new TokenPrices(
                        fields.or(FigureKey.INPUT, base.input()),
                        fields.or(FigureKey.OUTPUT, base.output()),
                        fields.or(FigureKey.CACHE_READ, base.cacheRead()),
                        fields.or(FigureKey.CACHE_WRITE, base.cacheWrite()),
                        fields.or(FigureKey.CACHE_WRITE_1H, base.cacheWrite1h()));
        fields.close();
        return prices;
    }
}
