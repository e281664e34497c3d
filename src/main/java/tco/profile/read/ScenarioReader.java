package tco.profile.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tco.model.Assumptions;
import tco.model.Currency;
import tco.model.EqualQuality;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Mix;
import tco.model.MonthlyTokens;
import tco.model.Option;
import tco.model.Origin.Layer;
import tco.model.Quality;
import tco.model.Requirements;
import tco.model.Requirements.FitRule;
import tco.model.Requirements.Privacy;
import tco.model.Scenario;
import tco.model.Today;
import tco.model.Workload;
import tco.profile.catalog.Catalog;
import tco.profile.yaml.Node;
import tco.profile.yaml.Node.Document;
import tco.profile.yaml.Node.Place;
import tco.text.Nearest;

/// Reads a scenario with everything that it refers to.
public final class ScenarioReader {
    public static final String TODAY = "today";

    private static final String OPTIONS = "options";
    private static final String PRICING_DATE = "pricing_date";

    private ScenarioReader() {}

    public static Scenario read(LayeredScenario laid, ReadContext standard) {
        Node.Mapping profile = laid.profile();
        Fields fields = new Fields(profile, "", standard);
        fields.text("kind");
        fields.text("id");
        fields.text("description");
        ReadContext context =
                TimeReader.day(fields, PRICING_DATE).map(standard::on).orElse(standard);
        Node.Mapping assumed = orEmpty(fields, "assumptions");
        Workload workload =
                WorkloadReader.read(
                        orEmpty(fields, "workload"), AssumptionsReader.workTime(assumed), context);
        Assumptions assumptions = AssumptionsReader.read(assumed, context);
        Set<String> forced = forced(fields, laid);
        boolean asked = forced.contains(FigureKind.TOKENS.key()) || isAskedFor(workload.mix());
        Requirements requirements = requirements(fields, asked);
        Resolver resolver = new Resolver(laid.catalog(), context, assumptions, forced);
        OptionReader reader = new OptionReader(resolver, workload);
        List<Node> chosen = chosen(fields, laid);
        List<Option> options = options(fields, chosen, reader);
        Optional<EqualQuality> equal =
                EqualQualityReader.read(assumed, resolver, fields.list(OPTIONS), chosen, reader);
        Optional<Today> today = laid.today().or(() -> today(fields, options));
        List<String> notes = fields.notes();
        Currency currency = currency(fields, laid, standard);
        fields.close();
        return new Scenario(
                laid.id(),
                Names.of(profile, laid.id()),
                workload,
                assumptions,
                requirements,
                options,
                context.figures().figures(),
                notes,
                today,
                context.pricingDate(),
                equal,
                currency);
    }

    /// The terms whose assumptions win over a machine's own, by a flag or by the scenario.
    private static Set<String> forced(Fields fields, LayeredScenario laid) {
        Set<String> forced = new HashSet<>(laid.forced());
        forced.addAll(ForcedTerms.read(fields));
        return forced;
    }

    private static Requirements requirements(Fields fields, boolean volumeAsked) {
        return new Requirements(
                fields.choice("min_quality", List.of(Quality.values()), Quality::key),
                fields.choice("privacy", List.of(Privacy.values()), Privacy::key)
                        .orElse(Privacy.ANY),
                fields.choice("fit", List.of(FitRule.values()), FitRule::key, FitRule.EXCLUDE),
                volumeAsked);
    }

    private static Currency currency(Fields fields, LayeredScenario laid, ReadContext context) {
        boolean hasCurrency = fields.node(CurrencyReader.CURRENCY).isPresent();
        boolean hasRate = fields.node(CurrencyReader.RATE).isPresent();
        return hasCurrency || hasRate
                ? CurrencyReader.of(laid.profile(), laid.catalog(), context)
                : Currency.USD;
    }

    /// Whether the command line says how many tokens a workload asks for.
    private static boolean isAskedFor(Mix mix) {
        Figure says =
                switch (mix) {
                    case Mix.Shares shares -> shares.tokens().figure();
                    case Mix.Classes classes ->
                            classes.tokens()
                                    .map(MonthlyTokens::figure)
                                    .orElse(classes.uncachedInput());
                };
        return says.origin().layer() == Layer.COMMAND_LINE;
    }

    private static Node.Mapping orEmpty(Fields fields, String key) {
        return fields.mapping(key).orElseGet(() -> new Node.Mapping(Map.of(), fields.place()));
    }

    /// What a scenario says is paid for today, if it is among the options that are looked at.
    private static Optional<Today> today(Fields fields, List<Option> options) {
        Optional<String> said = fields.text(TODAY);
        List<String> known = new ArrayList<>();
        fields.list(OPTIONS).forEach(node -> OptionReader.idOf(node).ifPresent(known::add));
        said.filter(id -> !known.contains(id))
                .ifPresent(id ->
                        fields.fault(
                                fields.node(TODAY).orElseThrow(),
                                TODAY,
                                "'" + Nearest.shortened(id) + "' is no option of the scenario",
                                Nearest.hint(id, known, "the id of one")));
        return said.filter(id -> options.stream().anyMatch(option -> option.id().equals(id)))
                .map(id -> new Today(id, Optional.empty()));
    }

    private static List<Node> chosen(Fields fields, LayeredScenario laid) {
        List<Node> all = fields.list(OPTIONS);
        if (laid.wanted().isEmpty() && all.isEmpty()) {
            fields.missing(OPTIONS, "a list of options to compare");
        }
        return chosen(all, laid);
    }

    /// Those of the scenario's options that were asked for, and what else was; all of them where
    /// nothing was; and in any case what is paid for today.
    public static List<Node> chosen(List<Node> all, LayeredScenario laid) {
        Map<String, Node> byId = new LinkedHashMap<>();
        all.forEach(node -> OptionReader.idOf(node).ifPresent(id -> byId.putIfAbsent(id, node)));
        List<Node> chosen = new ArrayList<>(laid.wanted().isEmpty() ? all : List.of());
        laid.wanted().forEach(id -> chosen.add(byId.getOrDefault(id.text(), id)));
        laid.today()
                .map(Today::option)
                .filter(id ->
                        chosen.stream()
                                .noneMatch(node ->
                                        OptionReader.idOf(node).filter(id::equals).isPresent()))
                .ifPresent(id -> chosen.add(byId.getOrDefault(id, paidFor(id))));
        return chosen;
    }

    private static Node paidFor(String id) {
        Document option = new Document(Layer.COMMAND_LINE, "--on");
        return new Node.Scalar(id, false, new Place(option, 0));
    }

    private static List<Option> options(Fields fields, List<Node> nodes, OptionReader reader) {
        List<Option> options = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            Optional<Option> option = reader.read(node);
            if (option.isPresent()) {
                if (!ids.add(option.get().id())) {
                    fields.fault(
                            node,
                            OPTIONS,
                            "duplicate id " + option.get().id(),
                            "each option once, or with an id of its own");
                }
                options.add(option.get());
            }
        }
        return Names.distinct(options);
    }

    /// A scenario as it stands after all layers and settings, before it is read.
    ///
    /// @param forced the keys of terms that a flag set for every machine
    /// @param wanted ids to look at instead of the scenario's own options; empty for all of those
    /// @param today what the command line says is paid for today, where it does
    public record LayeredScenario(
            String id,
            Node.Mapping profile,
            Catalog catalog,
            Set<String> forced,
            List<Node.Scalar> wanted,
            Optional<Today> today) {}
}
