package tco.engine.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import tco.engine.usage.ModelIds.Found;
import tco.model.ApiPrices;
import tco.model.Case;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Quality;
import tco.model.usage.UsageEvent;

/// What events cost by the price list: each at the prices of its own moment, and the whole request
/// in the tier of its whole input (model 3). What has no price stays unknown.
public final class ListPrices {
    private static final long MICROS_PER_DAY = 86_400_000_000L;
    private static final String FAST = "fast";

    private final ModelIds ids;
    private final Map<String, Api> apis;
    private final OptionalLong day;
    private final Map<String, Model> models = new HashMap<>();

    private ListPrices(ModelIds ids, Map<String, Api> apis, OptionalLong day) {
        this.ids = ids;
        this.apis = apis;
        this.day = day;
    }

    /// @param apis by id
    /// @param aliases other spellings, in lower case, and the id that each means
    public ListPrices(Map<String, Api> apis, Map<String, String> aliases) {
        this(new ModelIds(apis.keySet(), aliases), new TreeMap<>(apis), OptionalLong.empty());
    }

    /// The same, where everything costs what it costs on one day.
    public ListPrices on(LocalDate date) {
        return new ListPrices(ids, apis, OptionalLong.of(date.toEpochDay()));
    }

    /// The id of a model in the price list, or its spelling in lower case.
    public Found find(String spelling) {
        return ids.find(spelling);
    }

    /// Whether a model is known to be weaker than the frontier: what it did is routine.
    public boolean isBelowFrontier(String spelling) {
        return model(spelling).belowFrontier();
    }

    /// What is known of a spelling, looked up once.
    ///
    /// @param prices of all times, by the day from which they are in force; none if it is not
    ///   listed
    private record Model(
            Found found, Optional<Api> api, List<InForce> prices, boolean belowFrontier) {}

    private Model model(String spelling) {
        return models.computeIfAbsent(spelling, this::lookedUp);
    }

    private Model lookedUp(String spelling) {
        Found found = find(spelling);
        Optional<Api> api = Optional.ofNullable(apis.get(found.name()));
        List<InForce> prices = new ArrayList<>();
        if (api.isPresent()) {
            prices.add(InForce.from(Long.MIN_VALUE, api.get().prices()));
            for (ApiPrices.From next : api.get().later()) {
                prices.add(InForce.from(next.day().toEpochDay(), next.prices()));
            }
        }
        return new Model(
                found,
                api,
                prices,
                api.flatMap(Api::quality)
                        .filter(quality -> quality != Quality.FRONTIER)
                        .isPresent());
    }

    /// Prices that are in force from a day on.
    private record InForce(
            long epochDay,
            boolean perRequest,
            CasePrices low,
            CasePrices typical,
            CasePrices high) {
        static InForce from(long epochDay, ApiPrices prices) {
            return new InForce(
                    epochDay,
                    prices.requestUsd().isPresent(),
                    new CasePrices(prices, Case.LOW),
                    new CasePrices(prices, Case.TYPICAL),
                    new CasePrices(prices, Case.HIGH));
        }
    }

    /// 10^-12 dollars in the three cases of the prices.
    record Cost(long low, long typical, long high) {}

    /// What an event costs at the prices of its own moment; empty where its model, its speed or its
    /// requests have no price.
    Optional<Cost> cost(UsageEvent event) {
        Model model = model(event.model());
        if (model.api().isEmpty()) {
            return Optional.empty();
        }
        InForce prices = inForce(model, event);
        if (prices.perRequest() && event.requests() == UsageEvent.UNKNOWN) {
            return Optional.empty();
        }
        String speed = event.speed().isEmpty() && model.found().fast() ? FAST : event.speed();
        Figure factor =
                speed.isEmpty() ? null : model.api().get().usageTerms().speedFactors().get(speed);
        if (factor == null && !speed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Cost(
                        prices.low().picos(event, factor),
                        prices.typical().picos(event, factor),
                        prices.high().picos(event, factor)));
    }

    /// The prices of the event's day in UTC.
    private InForce inForce(Model model, UsageEvent event) {
        long epochDay =
                day.isPresent()
                        ? day.getAsLong()
                        : Math.floorDiv(event.timeMicros(), MICROS_PER_DAY);
        InForce found = model.prices().getFirst();
        for (int i = 1; i < model.prices().size(); i++) {
            if (model.prices().get(i).epochDay() <= epochDay) {
                found = model.prices().get(i);
            }
        }
        return found;
    }
}
