package tco.profile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Plan;
import tco.model.Plan.Included;
import tco.model.Plan.Overage;
import tco.model.Provider;
import tco.model.Quality;
import tco.profile.yaml.Node;
import tco.text.NumberText;

/// Reads a subscription plan.
public final class PlanReader {
    private static final String ONE_INCLUDED = "exactly one of included_usd, included_tokens";
    private static final String WINDOWS = "windows";
    private static final String HOURS = "hours";
    private static final double MOST_HOURS = 8_760;

    private PlanReader() {}

    /// A plan with the quality that it states, or that of the model it is priced by.
    ///
    /// @param windows its limits that open anew, if it states them
    public record Read(
            Plan plan, Optional<Quality> quality, List<String> notes, List<Plan.Window> windows) {
        public Read {
            windows = List.copyOf(windows);
        }
    }

    public static Read read(String id, Node.Mapping profile, Resolver resolver) {
        Fields fields = new Fields(profile, "plans." + id, resolver.context());
        fields.text("kind");
        fields.text("id");
        Provider seller = ProviderReader.read(fields, resolver.context());
        Names.readShort(fields);
        Optional<Quality> quality =
                fields.choice("quality", List.of(Quality.values()), Quality::key);
        Figure seat = fields.required(FigureKind.USD_PER_SEAT);
        Figure minSeats = fields.or(FigureKind.MIN_SEATS, Defaults.ONE);
        Optional<Overage> overage = overage(fields);
        Optional<Api> rates = rates(fields, resolver, overage);
        Included included = included(fields, rates, seat);
        Optional<Figure> yearly = fields.optional(FigureKind.USD_PER_SEAT_YEARLY);
        boolean paidYearly =
                yearly.isPresent() && resolver.assumptions().planBilling() == Plan.Billing.YEARLY;
        boolean pooled = fields.flag("pooled");
        Optional<Figure> limit = limit(fields, overage);
        List<Plan.Window> windows = windows(fields, resolver.context());
        List<String> notes = fields.notes();
        fields.close();
        return new Read(
                new Plan(
                        id,
                        paidYearly ? yearly.get() : seat,
                        paidYearly,
                        minSeats,
                        included,
                        pooled,
                        overage.orElse(Overage.BLOCKED),
                        limit,
                        rates.map(Api::provider)
                                .filter(known -> known.id().equals(seller.id()))
                                .orElse(seller)),
                quality.or(() -> rates.flatMap(Api::quality)),
                notes,
                windows);
    }

    private static Optional<Overage> overage(Fields fields) {
        if (fields.node("overage").isEmpty()) {
            fields.missing("overage", "api or blocked");
        }
        return fields.choice("overage", List.of(Overage.values()), Overage::key);
    }

    /// The API at whose prices usage is valued.
    private static Optional<Api> rates(
            Fields fields, Resolver resolver, Optional<Overage> overage) {
        Optional<Api> rates =
                fields.text("rates_model")
                        .map(model ->
                                ApiReader.read(
                                        model,
                                        resolver,
                                        fields.node("rates_model").orElseThrow().place(),
                                        fields.path("rates_model")));
        if (rates.isEmpty() && overage.filter(o -> o == Overage.API).isPresent()) {
            fields.missing("rates_model", "the API model whose prices the overage pays");
        }
        return rates;
    }

    /// What may be paid above the included usage; what is blocked is not paid at all.
    private static Optional<Figure> limit(Fields fields, Optional<Overage> overage) {
        Optional<Figure> limit = fields.optional(FigureKind.OVERAGE_LIMIT_USD);
        boolean sold = overage.filter(o -> o == Overage.API).isPresent();
        if (limit.isPresent() && !sold) {
            String key = FigureKind.OVERAGE_LIMIT_USD.key();
            fields.fault(
                    fields.node(key).orElseThrow(),
                    key,
                    "nothing is paid above what is included",
                    "overage: api, or no limit");
        }
        return sold ? limit : Optional.empty();
    }

    /// @param standIn for a figure whose fault ends the reading later
    private static Included included(Fields fields, Optional<Api> rates, Figure standIn) {
        Optional<Figure> usd = fields.optional(FigureKind.INCLUDED_USD);
        Optional<Figure> tokens = fields.optional(FigureKind.INCLUDED_TOKENS);
        if (usd.isEmpty() && tokens.isEmpty()) {
            fields.missing(FigureKind.INCLUDED_USD.key(), ONE_INCLUDED);
        }
        if (usd.isPresent() && tokens.isPresent()) {
            String key = FigureKind.INCLUDED_TOKENS.key();
            Node node = fields.node(key).orElseThrow();
            fields.fault(node, key, "given beside included_usd", ONE_INCLUDED);
        }
        if (usd.isPresent() && rates.isPresent()) {
            return new Included.Value(usd.get(), rates.get());
        }
        if (usd.isPresent() && fields.node("rates_model").isEmpty()) {
            fields.missing("rates_model", "the API model that values included_usd");
        }
        return new Included.Tokens(tokens.orElse(standIn), rates);
    }

    /// The limits that open anew: `hours`, and what they include in dollars.
    private static List<Plan.Window> windows(Fields plan, ReadContext context) {
        List<Plan.Window> windows = new ArrayList<>();
        List<Node> items = plan.list(WINDOWS);
        for (int i = 0; i < items.size(); i++) {
            String at = plan.path(WINDOWS) + "." + i;
            if (items.get(i) instanceof Node.Mapping item) {
                Fields fields = new Fields(item, at, context);
                OptionalDouble hours = hours(fields);
                var included = fields.required(FigureKind.INCLUDED_USD);
                fields.close();
                hours.ifPresent(length -> windows.add(new Plan.Window(length, included)));
            } else {
                context.faults().addShape(items.get(i), at, "{hours, included_usd}");
            }
        }
        return windows;
    }

    /// Empty after a fault.
    private static OptionalDouble hours(Fields window) {
        OptionalDouble hours =
                window.text(HOURS).map(NumberText::parse).orElse(OptionalDouble.empty());
        if (hours.isPresent() && hours.getAsDouble() > 0 && hours.getAsDouble() <= MOST_HOURS) {
            return hours;
        }
        String expected = "hours above 0, up to 8760";
        window.node(HOURS)
                .ifPresentOrElse(
                        node -> window.fault(node, HOURS, "is no length of a window", expected),
                        () -> window.missing(HOURS, expected));
        return OptionalDouble.empty();
    }
}
