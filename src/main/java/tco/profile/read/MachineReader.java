package tco.profile.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.model.Assumptions;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Deployment.Rented.Billing;
import tco.model.Deployment.Rented.Upfront;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Hosting;
import tco.model.Hosting.Operations;
import tco.model.Hosting.Window;
import tco.model.Machine;
import tco.model.Power;
import tco.model.Power.Duty;
import tco.model.Serving;
import tco.model.Shape;
import tco.model.Tariff;
import tco.profile.yaml.Node;

/// Reads a machine, owned or rented, with one of its servings.
public final class MachineReader {
    private final Fields fields;
    private final Resolver resolver;
    private final MachineTerms terms;
    private final Assumptions assumed;
    private final MachineUse use;
    private final Shape<Machine> shape;

    private MachineReader(Fields fields, MachineUse use, Resolver resolver) {
        this.fields = fields;
        this.use = use;
        this.resolver = resolver;
        this.terms = new MachineTerms(fields, resolver);
        this.assumed = resolver.assumptions();
        this.shape = MachineShapeReader.read(fields);
    }

    /// Machines, and what their profile notes of them.
    record Read(Machines machines, List<String> notes) {}

    public static Read read(Node.Mapping profile, MachineUse use, Resolver resolver) {
        Fields fields = new Fields(profile, "hardware." + use.machine(), resolver.context());
        boolean owned = fields.text("kind").filter("owned"::equals).isPresent();
        fields.text("id");
        fields.text("provider");
        Names.readShort(fields);
        MachineReader reader = new MachineReader(fields, use, resolver);
        Machines machines = owned ? reader.owned() : reader.rented();
        List<String> notes = fields.notes();
        fields.close();
        return new Read(machines, notes);
    }

    /// What a machine is and serves, whatever it costs.
    public record Served(Shape<Machine> shape, int devices, List<Serving> servings) {
        /// The fastest of the best models; empty where the machine serves none.
        public Optional<Serving> best() {
            return ServingReader.best(servings);
        }
    }

    public static Served served(Node.Mapping profile, String id, Resolver resolver) {
        Fields fields = new Fields(profile, "hardware." + id, resolver.context());
        MachineReader reader = new MachineReader(fields, MachineUse.whole(id), resolver);
        Figure prefixCache = reader.terms.of(FigureKind.PREFIX_CACHE, reader.assumed.prefixCache());
        return new Served(
                reader.shape,
                reader.devices(),
                reader.servings(prefixCache, fields.list("serves")).all());
    }

    private Owned owned() {
        Figure price = fields.required(FigureKind.PRICE_USD);
        Figure lifetime = terms.of(FigureKind.LIFETIME_MONTHS, assumed.lifetimeMonths());
        return new Owned(
                hosting(terms.operations(lifetime)),
                price,
                fields.optional(FigureKind.HOST_USD),
                terms.of(FigureKind.RESIDUAL_SHARE, assumed.residualShare()),
                lifetime,
                terms.of(FigureKind.INSTALLATION_USD, assumed.installationUsd()),
                terms.of(FigureKind.COST_OF_CAPITAL, assumed.costOfCapital()),
                terms.of(FigureKind.MAINTENANCE_RATE, assumed.maintenanceRate()),
                terms.of(FigureKind.FACILITY_USD, assumed.facilityUsd()),
                power(),
                use.owned());
    }

    private Rented rented() {
        Billing billing =
                fields.choice(
                        "billing", List.of(Billing.values()), Billing::key, assumed.billing());
        return new Rented(
                hosting(terms.operations(assumed.lifetimeMonths())),
                fields.required(FigureKind.HOURLY_USD),
                billing,
                upfront(billing),
                fields.or(FigureKind.MINIMUM_HOURS, Defaults.NONE),
                fields.or(FigureKind.STORAGE_USD, Defaults.NONE));
    }

    /// What is paid in advance for a term; both or neither are said.
    private Optional<Upfront> upfront(Billing billing) {
        Optional<Figure> usd = fields.optional(FigureKind.UPFRONT_USD);
        Optional<Figure> term = fields.optional(FigureKind.TERM_MONTHS);
        if (usd.isEmpty() && term.isEmpty()) {
            return Optional.empty();
        }
        if (usd.isEmpty() || term.isEmpty()) {
            FigureKind lacking = usd.isEmpty() ? FigureKind.UPFRONT_USD : FigureKind.TERM_MONTHS;
            fields.missing(lacking.key(), "upfront_usd and term_months");
            return Optional.empty();
        }
        if (billing != Billing.RESERVED) {
            String key = FigureKind.UPFRONT_USD.key();
            fields.fault(
                    fields.node(key).orElseThrow(),
                    key,
                    "given with billing: " + billing.key(),
                    "billing: reserved");
            return Optional.empty();
        }
        return Optional.of(new Upfront(usd.get(), term.get()));
    }

    private Hosting hosting(Operations operations) {
        Figure prefixCache = terms.of(FigureKind.PREFIX_CACHE, assumed.prefixCache());
        return new Hosting(
                serving(prefixCache),
                fields.choice("window", List.of(Window.values()), Window::key, assumed.window()),
                assumed.hoursPerMonth(),
                terms.of(FigureKind.MAX_UTILISATION, assumed.maxUtilisation()),
                use.quantity(),
                use.overflow(),
                shape,
                operations);
    }

    private Power power() {
        if (fields.node("power").isEmpty()) {
            fields.missing("power", "{load_watts, idle_watts, duty}");
        }
        Node.Mapping mapping =
                fields.mapping("power").orElseGet(() -> new Node.Mapping(Map.of(), fields.place()));
        Fields power = new Fields(mapping, fields.path("power"), resolver.context());
        Figure load = power.required(FigureKind.LOAD_WATTS);
        Figure idle = power.or(FigureKind.IDLE_WATTS, load);
        Duty duty = power.choice("duty", List.of(Duty.values()), Duty::key, assumed.duty());
        power.close();
        return new Power(
                load,
                idle,
                fields.optional(FigureKind.HOST_WATTS),
                duty,
                terms.of(FigureKind.PUE, assumed.pue()),
                terms.of(FigureKind.POWERED_HOURS_PER_DAY, assumed.poweredHoursPerDay()),
                tariff(),
                TimeReader.timeOfDay(fields, "work_starts"));
    }

    private Tariff tariff() {
        Optional<Tariff> own = TariffReader.read(fields, resolver.context());
        return terms.isForced(FigureKind.USD_PER_KWH)
                ? assumed.tariff()
                : own.orElse(assumed.tariff());
    }

    private Serving serving(Figure prefixCache) {
        List<Node> items = fields.list("serves");
        if (items.isEmpty()) {
            fields.missing("serves", "a list of models with their speeds");
        }
        return servings(prefixCache, items).choose(use);
    }

    private ServingReader servings(Figure prefixCache, List<Node> items) {
        return new ServingReader(
                fields.path("serves"), resolver, prefixCache, shape, devices(), items);
    }

    private int devices() {
        return ExactFields.of(fields).count(FigureKind.DEVICES).orElse(1);
    }

    /// How an option uses a machine: with which serving, in which fixed number, and where the rest
    /// goes.
    ///
    /// @param serving what names one of its servings; empty for the first
    public record MachineUse(
            String machine,
            Optional<Node.Scalar> serving,
            Optional<Figure> quantity,
            Optional<Figure> owned,
            Optional<Api> overflow,
            ServingChoice choice) {
        public static MachineUse plain(String machine) {
            return of(machine, Optional.empty(), ServingChoice.BY_ID);
        }

        /// A machine as a profile, which no option uses.
        public static MachineUse whole(String machine) {
            return of(machine, Optional.empty(), ServingChoice.EVERY);
        }

        /// A machine with a serving of a model, or of the best that it serves.
        static MachineUse ofModel(String machine, Node.Scalar model) {
            return of(machine, Optional.of(model), ServingChoice.BY_MODEL);
        }

        private static MachineUse of(
                String machine, Optional<Node.Scalar> serving, ServingChoice choice) {
            return new MachineUse(
                    machine, serving, Optional.empty(), Optional.empty(), Optional.empty(), choice);
        }
    }

    /// How a serving is chosen.
    public enum ServingChoice {
        /// By its id; the first where none is named.
        BY_ID,
        /// By its model, measured or not.
        BY_MODEL,
        /// The first, and all that are sound but not in use are read too, to be shown.
        EVERY
    }
}
