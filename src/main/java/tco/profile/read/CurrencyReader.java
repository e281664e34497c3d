package tco.profile.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import tco.model.Currency;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.profile.catalog.Catalog;
import tco.profile.catalog.Group;
import tco.profile.yaml.Node;
import tco.text.Nearest;

/// Reads what a scenario shows its money in: a code, with a rate of its own or that of a profile.
public final class CurrencyReader {
    /// The keys of a scenario; the rate is that of a profile too.
    public static final String CURRENCY = "currency";

    public static final String RATE = "usd_rate";

    public static final List<String> KEYS = List.of(CURRENCY, RATE);

    private static final Pattern CODE = Pattern.compile("[A-Za-z]{3}");
    private static final int MOST_SYMBOL = 4;

    private final Fields fields;
    private final Catalog catalog;
    private final ReadContext context;

    private CurrencyReader(Fields fields, Catalog catalog, ReadContext context) {
        this.fields = fields;
        this.catalog = catalog;
        this.context = context;
    }

    /// Reads the profile of a currency, and leaves its rate among the figures.
    public static void read(String id, Node.Mapping profile, ReadContext context) {
        profile(id, profile, context);
    }

    private static Optional<Currency> profile(
            String id, Node.Mapping profile, ReadContext context) {
        Fields fields = new Fields(profile, Group.CURRENCIES.folder() + "." + id, context);
        fields.text("kind");
        fields.text("id");
        String symbol = fields.text("symbol").orElse("");
        if (symbol.length() > MOST_SYMBOL || symbol.chars().anyMatch(Character::isDigit)) {
            fields.fault(
                    fields.node("symbol").orElse(profile),
                    "symbol",
                    "'" + Nearest.shortened(symbol) + "' is no sign",
                    "at most " + MOST_SYMBOL + " characters, none a digit");
        }
        Figure rate = fields.required(FigureKind.USD_RATE);
        fields.notes();
        fields.close();
        OptionalDouble units = exact(rate, fields);
        return units.isPresent()
                ? Optional.of(
                        new Currency(
                                id.toUpperCase(Locale.ROOT),
                                symbol,
                                units.getAsDouble(),
                                rate.source().asOf()))
                : Optional.empty();
    }

    private static OptionalDouble exact(Figure rate, Fields fields) {
        if (!rate.range().isExact()) {
            fields.fault(
                    fields.node(RATE).orElseThrow(),
                    RATE,
                    "is a range",
                    "one number, such as 0.92");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(rate.range().typical());
    }

    /// The currency of a scenario; dollars where it says none.
    public static Currency of(Node.Mapping scenario, Catalog catalog, ReadContext from) {
        ReadContext own = ReadContext.of(from.faults(), from.capacity(), from.pricingDate());
        Fields fields = new Fields(scenario, "", own);
        Optional<String> code = fields.text(CURRENCY);
        return new CurrencyReader(fields, catalog, own)
                .of(code.map(said -> said.toUpperCase(Locale.ROOT)));
    }

    private Currency of(Optional<String> said) {
        Optional<Node> rate = fields.node(RATE).filter(node -> isOfCurrency(node, said));
        if (said.isEmpty()) {
            rate.ifPresent(node ->
                    fields.fault(
                            node,
                            RATE,
                            "units for a dollar of no currency",
                            "--currency EUR beside it"));
            return Currency.USD;
        }
        String code = said.get();
        Node at = fields.node(CURRENCY).orElseThrow();
        if (!CODE.matcher(code).matches()) {
            fields.fault(
                    at,
                    CURRENCY,
                    "'" + Nearest.shortened(code) + "' is no currency",
                    "a code of three letters, such as EUR");
            return Currency.USD;
        }
        OptionalDouble units =
                rate.isPresent()
                        ? exact(fields.required(FigureKind.USD_RATE), fields)
                        : OptionalDouble.empty();
        if (code.equals(Currency.USD.code())) {
            return dollars(units);
        }
        Optional<Currency> known = known(code);
        if (units.isPresent()) {
            String symbol = known.map(Currency::symbol).orElse("");
            return new Currency(code, symbol, units.getAsDouble(), "");
        }
        if (known.isEmpty() && rate.isEmpty()) {
            fields.fault(
                    at, CURRENCY, "no exchange rate of " + code + " is known", withRates(code));
        }
        return known.orElse(Currency.USD);
    }

    private Currency dollars(OptionalDouble units) {
        if (units.isPresent() && units.getAsDouble() != 1) {
            fields.fault(
                    fields.node(RATE).orElseThrow(),
                    RATE,
                    "a dollar is one dollar",
                    "the code of another currency");
        }
        return Currency.USD;
    }

    /// A rate is of the currency that was said with it, not of one that a later layer says.
    private boolean isOfCurrency(Node rate, Optional<String> said) {
        return said.isEmpty()
                || rate.place()
                                .document()
                                .layer()
                                .compareTo(
                                        fields.node(CURRENCY)
                                                .orElse(rate)
                                                .place()
                                                .document()
                                                .layer())
                        >= 0;
    }

    private Optional<Currency> known(String code) {
        String id = code.toLowerCase(Locale.ROOT);
        return catalog.find(Group.CURRENCIES, id).flatMap(found -> profile(id, found, context));
    }

    private String withRates(String code) {
        List<String> shipped =
                catalog.ids(Group.CURRENCIES).stream()
                        .map(id -> id.toUpperCase(Locale.ROOT))
                        .toList();
        String beside = "--rate N beside it: units of it for a dollar";
        String hint = Nearest.hint(code, shipped);
        return hint.isEmpty() ? beside : hint + ", or " + beside;
    }
}
